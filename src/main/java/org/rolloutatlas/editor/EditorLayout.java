package org.rolloutatlas.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.edit.Correction;
import org.rolloutatlas.dataset.edit.EditedText;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.ThreeWay;
import tools.jackson.databind.node.ObjectNode;

/** What stands above every view of the editor: where one can go, the way back and forth, and saving. */
class EditorLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    /** What is being typed is not with the server yet: the bar says so, and the browser asks before it is lost. */
    private static final String TYPING = """
            let before = '';
            const field = (event) => event.target.closest?.('.record-view') ? event.target : null;
            this.addEventListener('focusin', (event) => { if (field(event)) before = event.target.value; });
            this.addEventListener('input', (event) => { if (field(event)) this.classList.add('typing'); });
            this.addEventListener('focusout', (event) => {
              if (field(event)?.value === before) this.classList.remove('typing');
            });
            window.addEventListener('beforeunload', (event) => {
              if (this.isConnected && this.classList.contains('typing')) event.preventDefault();
            });
            """;

    private final transient Bench bench;
    private final Header masthead = new Header();
    private final Paragraph state = new Paragraph();
    private final Div notice = new Div();
    private final Div content = new Div();
    private boolean keeping;
    private final NativeButton undo = new NativeButton();
    private final NativeButton redo = new NativeButton();
    private final NativeButton save = new NativeButton();

    EditorLayout(Bench bench) {
        this.bench = bench;
        addClassNames("frame", "editing");
        masthead.addClassName("masthead");
        fillMasthead(EditorWords.here());
        state.getElement().setAttribute("role", "status");
        notice.getElement().setAttribute("role", "alert");
        undo.addClickListener(click -> step("undone", bench.file().done(), bench::undo));
        redo.addClickListener(click -> step("redone", bench.file().undone(), bench::redo));
        save.addClickListener(click -> save());
        save.addClassName("save");
        notice.addClassName("notice-bar");
        var tools = new Div(undo, redo, save, state, notice);
        tools.addClassName("tools");
        add(masthead, tools, content);
    }

    private void fillMasthead(EditorWords words) {
        var home = new RouterLink(words.text("home", bench.name()), StartView.class);
        home.addClassName("brand");
        var nav = new Nav();
        nav.setAriaLabel(words.text("nav"));
        for (var kind : RecordKind.values()) {
            nav.add(new RouterLink(words.text("kind." + kind.code()), TableView.class, TableView.parameters(kind)));
        }
        var pages = new Anchor("/", words.text("pages"));
        pages.setTarget("atlas-pages");
        pages.setRouterIgnore(true);
        masthead.add(home, nav, pages);
        undo.setText(words.text("undo"));
        redo.setText(words.text("redo"));
        save.setText(words.text("save"));
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        var page = attachment.getUI().getPage();
        EditorStyle.PATHS.forEach(style -> page.addStyleSheet("context://" + style));
        var saving = Shortcuts.addShortcutListener(this, pressed -> save(), Key.KEY_S, KeyModifier.CONTROL);
        saving.setBrowserDefaultAllowed(false);
        // what is being typed counts
        saving.setResetFocusOnActiveElement(true);
        page.executeJs(
                "document.documentElement.lang = $0",
                EditorWords.here().language().tag());
        state.getElement().setAttribute("data-typing", EditorWords.here().text("state.typing"));
        getElement().executeJs(TYPING);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        if (!keeping) {
            notice.removeAll();
        }
        keeping = false;
        refresh();
    }

    /** Says something above every view, until the editor goes on. */
    void tell(Component... what) {
        notice.removeAll();
        notice.add(what);
    }

    /** Takes away what was said, for the editor has gone on. */
    void hush() {
        notice.removeAll();
    }

    /** Says how the file stands by now; what the check says of it, too. */
    void refresh() {
        refresh(true);
    }

    /** @param checked whether the check has been asked; if not, it says that it will be */
    void refresh(boolean checked) {
        var words = EditorWords.here();
        var file = bench.file();
        name(undo, "undo.what", file.done());
        name(redo, "redo.what", file.undone());
        getElement().executeJs("this.classList.remove('typing')");
        state.removeAll();
        state.add(
                new Span(words.text(file.isUnsaved() ? "state.unsaved" : "state.saved")),
                new Span(checked ? sound(words) : words.text("state.checking")));
        if (bench.isChangedOnDisk()) {
            state.add(new Span(words.text("state.disk")));
        }
    }

    private String sound(EditorWords words) {
        var errors = (int) bench.errors();
        int warnings = bench.problems().size() - errors;
        var found = errors == 0 ? words.text("state.sound") : words.counted("state.errors", errors);
        return warnings == 0 ? found : found + " " + words.counted("state.warnings", warnings);
    }

    /** A button says what it would take back, for those who point at it. */
    private void name(NativeButton button, String key, List<EditedText.Step> steps) {
        button.setEnabled(!steps.isEmpty());
        button.setTitle(
                steps.isEmpty()
                        ? ""
                        : EditorWords.here().text(key, subject(steps.getLast().subject())));
    }

    /** What a step was on, as an editor calls it. */
    private String subject(String subject) {
        return RecordPlace.named(subject)
                .map(place -> bench.records()
                        .find(place.kind(), place.id())
                        .map(record -> RecordLabel.of(place.kind(), record))
                        .orElse(place.id()))
                .orElse(subject);
    }

    private Optional<ObjectNode> record(String subject) {
        return RecordPlace.named(subject).flatMap(place -> bench.records().find(place.kind(), place.id()));
    }

    /** What of a record a step has changed, as fields are called; empty where there is no record before or after it. */
    private static String changed(Optional<ObjectNode> then, Optional<ObjectNode> now) {
        var words = EditorWords.here();
        return then.flatMap(record -> now.map(other -> Correction.fields(record, other))).stream()
                .flatMap(List::stream)
                .map(words::label)
                .collect(Collectors.joining(", "));
    }

    /** Goes to what was taken back or done again, and says so. */
    private void step(String key, List<EditedText.Step> steps, Runnable step) {
        if (steps.isEmpty()) {
            return;
        }
        var subject = steps.getLast().subject();
        var before = subject(subject);
        var then = record(subject);
        step.run();
        var after = subject(subject);
        var fields = changed(then, record(subject));
        tell(new Paragraph(EditorWords.here()
                .text(
                        fields.isEmpty() ? key : key + ".fields",
                        RecordPlace.named(subject).isPresent() ? after : before,
                        fields)));
        refresh();
        showAgain();
        RecordPlace.named(subject)
                .filter(place -> bench.records().find(place.kind(), place.id()).isPresent())
                .ifPresent(place -> getUI().ifPresent(ui -> {
                    keeping = true;
                    ui.navigate(RecordView.class, RecordView.parameters(place.kind(), place.id()));
                }));
    }

    /** The view that is shown, from the file as it is by now. */
    private void showAgain() {
        content.getElement()
                .getChildren()
                .findFirst()
                .flatMap(element -> element.getComponent())
                .ifPresent(view -> {
                    if (view instanceof EditorView shown) {
                        shown.showAgain();
                    }
                });
    }

    private void save() {
        save(Map.of());
    }

    /** @param decided part of the file → whose change counts, of those that clash */
    void save(Map<String, ThreeWay.Side> decided) {
        var words = EditorWords.here();
        notice.removeAll();
        switch (bench.save(decided)) {
            case Saving.Saved(int corrected) -> {
                notice.add(new Paragraph(words.text("saved", bench.name())));
                if (corrected > 0) {
                    notice.add(new Paragraph(words.counted("saved.corrected", corrected)));
                }
            }
            case Saving.Erring(int errors) ->
                notice.add(
                        new Paragraph(words.counted("save.errors", errors)),
                        new NativeButton(words.text("save.draft"), click -> keepDraft()));
            case Saving.Clashing(var clashes) -> {
                notice.add(new Paragraph(words.counted("save.clashes", clashes.size())));
                getUI().ifPresent(ui -> ui.navigate(ClashView.class));
            }
            case Saving.Failed(var reason) -> notice.add(new Paragraph(words.text("save.failed", reason)));
        }
        refresh();
        showAgain();
    }

    private void keepDraft() {
        var words = EditorWords.here();
        notice.removeAll();
        try {
            notice.add(new Paragraph(words.text("draft.kept", bench.keepDraft())));
        } catch (IOException e) {
            notice.add(new Paragraph(words.text("save.failed", String.valueOf(e.getMessage()))));
        }
    }
}
