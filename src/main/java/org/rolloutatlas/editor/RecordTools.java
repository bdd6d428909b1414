package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.rolloutatlas.dataset.edit.RecordKind;

/** What can be done with a whole record. */
final class RecordTools extends Div {
    private static final long serialVersionUID = 1L;

    private final RecordView view;
    private final Div question = new Div();

    RecordTools(RecordView view) {
        this.view = view;
        addClassName("tools");
        question.addClassName("question");
        view.origin().ifPresent(this::add);
        add(view.back(), button("record.id", view::suggestId));
        switch (view.kind()) {
            case EVENT ->
                add(
                        button("record.disagree", this::disagree),
                        button("record.retract", () -> ask(new RetractForm(view))));
            case ACTOR, PROJECT, SOURCE -> add(button("record.merge", () -> ask(new MergeForm(view))));
            case DISAGREEMENT, STORY -> {
                // nothing that the others have not
            }
        }
        add(button("record.remove", this::askToRemove), question);
    }

    private NativeButton button(String key, Runnable action) {
        return new NativeButton(view.words().text(key), click -> action.run());
    }

    private void ask(Div form) {
        question.removeAll();
        question.add(form, button("record.leave", question::removeAll));
    }

    /** A question on which sources contradict each other about this event. */
    private void disagree() {
        var bench = view.bench();
        var id = bench.add(RecordKind.DISAGREEMENT);
        bench.records().find(RecordKind.DISAGREEMENT, id).ifPresent(shown -> {
            var about = shown.deepCopy();
            about.withArray("events").add(view.id());
            bench.put(RecordKind.DISAGREEMENT, id, Optional.of(shown), about);
        });
        view.leaveFor(RecordKind.DISAGREEMENT, id);
    }

    /** Removing asks first, and can be undone. What is published is retracted instead: its address stays. */
    private void askToRemove() {
        var words = view.words();
        ask(new Div(
                new Paragraph(
                        words.text(view.kind() == RecordKind.EVENT ? "record.remove.event" : "record.remove.sure")),
                button("record.remove.yes", this::remove)));
    }

    private void remove() {
        view.bench().remove(view.kind(), view.id());
        view.getUI().ifPresent(ui -> ui.navigate(TableView.class, TableView.parameters(view.kind())));
    }
}
