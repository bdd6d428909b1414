package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;

/**
 * Reads a file that somebody pastes, drops or chooses, says what is wrong with it, and mends what is certain. The file stays in
 * memory; neither it nor the dataset in service is written.
 */
final class DryRun extends Div {
    private static final long serialVersionUID = 1L;

    /** A text that is not longer stays to be mended in its place; characters. */
    private static final int MOST_KEPT = 200_000;

    private static final FileName PASTED = new FileName("events.json");

    private final transient Trial trial;
    private final Paragraph how = new Paragraph();
    private final TextArea text = new TextArea();
    private final NativeButton check = new NativeButton();
    private final FileDrop drop = new FileDrop(Trial.MOST_BYTES, this::take, this::say);
    private final Paragraph said = new Paragraph();
    private final Div outcome = new Div();
    private final transient List<String> changes = new ArrayList<>();
    private boolean pasted;
    private transient @Nullable Visit visit;
    private transient @Nullable KeptFile kept;

    /** What was told of the file that became a draft. */
    private transient Optional<Import> imported = Optional.empty();

    /** An import, without the draft that it made. */
    private record Import(int events, List<Problem> notes) {}

    DryRun(DatasetReader reader) {
        trial = new Trial(reader);
        text.addClassName("wide");
        text.setMaxLength(Trial.MOST_BYTES);
        text.setMaxRows(12);
        check.addClickListener(click -> {
            var typed = text.getValue();
            if (typed.length() > MOST_KEPT) {
                // the session would hold it for as long as the reader stays
                text.clear();
            }
            take(PASTED, typed.getBytes(StandardCharsets.UTF_8));
            pasted = true;
        });
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(how, text, check, drop, said, outcome);
    }

    void show(Visit now) {
        visit = now;
        how.setText(now.text("dry-run.how"));
        text.setLabel(now.text("dry-run.paste"));
        check.setText(now.text("dry-run.check"));
        drop.show(now);
    }

    /** Tells what came of a file that arrived. */
    void take(FileName file, byte[] bytes) {
        // the version of a draft is the day on which somebody makes it
        var tried = trial.read(file, bytes, LocalDate.now(ZoneOffset.UTC));
        pasted = false;
        changes.clear();
        imported = tried instanceof Tried.Drafted drafted
                ? Optional.of(new Import(drafted.events(), drafted.notes()))
                : Optional.empty();
        kept = switch (tried) {
            case Tried.Drafted drafted ->
                new KeptFile(drafted.file(), drafted.json().getBytes(StandardCharsets.UTF_8));
            case Tried.Whole(var reading, boolean mendable) ->
                mendable && reading.problems().stream().anyMatch(DryRun::isCertain) ? new KeptFile(file, bytes) : null;
            case Tried.Unreadable _, Tried.Nothing _ -> null;
        };
        tell(tried, "");
    }

    private void tell(Tried tried, String before) {
        var now = visit;
        if (now == null) {
            return;
        }
        said.setText(before + TriedReport.summary(tried, now));
        var report = new TriedReport();
        var file = kept;
        if (file != null && (tried instanceof Tried.Drafted || !changes.isEmpty())) {
            report.offer(file, now);
        }
        report.show(tried, changes, now, problem -> button(problem, now));
        outcome.removeAll();
        outcome.add(report);
    }

    private static boolean isCertain(Problem problem) {
        return !problem.mends().isEmpty();
    }

    private Optional<Component> button(Problem problem, Visit now) {
        if (!isCertain(problem)) {
            return Optional.empty();
        }
        var mend = problem.mends().getFirst();
        var button = new NativeButton(now.text("dry-run.mend", mend.from(), mend.to()));
        button.addClickListener(click -> mend(problem, now));
        return Optional.of(button);
    }

    private void mend(Problem problem, Visit now) {
        var file = kept;
        var bytes = Optional.ofNullable(file).flatMap(KeptFile::bytes);
        if (file == null || bytes.isEmpty()) {
            say(now.text("dry-run.gone"));
            return;
        }
        var mended = new MendInPlace(trial.reader()).mend(file.name(), bytes.get(), problem);
        if (mended.isEmpty()) {
            said.setText(now.text("dry-run.not-mended"));
            said.getElement().callJsFunction("focus");
            return;
        }
        var name = mended.get().file();
        var content = mended.get().bytes();
        kept = new KeptFile(name, content);
        changes.add(change(problem, now));
        if (pasted && content.length <= MOST_KEPT) {
            text.setValue(new String(content, StandardCharsets.UTF_8));
        }
        var tried = imported.<Tried>map(from ->
                        trial.drafted(name, new String(content, StandardCharsets.UTF_8), from.events(), from.notes()))
                .orElseGet(() -> trial.read(name, content, LocalDate.now(ZoneOffset.UTC)));
        var mend = problem.mends().getFirst();
        tell(tried, now.text("dry-run.mended", mend.from(), mend.to()) + " ");
        // the button that had the focus is gone
        said.getElement().callJsFunction("focus");
    }

    private static String change(Problem problem, Visit now) {
        var mend = problem.mends().getFirst();
        int places = problem.mends().size();
        var key = places == 1 ? "dry-run.change" : "dry-run.change.places";
        return now.text(key, problem.place(), mend.from(), mend.to(), Integer.toString(places));
    }

    private void say(String words) {
        kept = null;
        said.setText(words);
        outcome.removeAll();
    }
}
