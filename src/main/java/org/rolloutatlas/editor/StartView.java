package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.edit.RecordKind;

/** Where an editor begins: what can be added, and what the check says. */
@Route(value = "edit", layout = EditorLayout.class, registerAtStartup = false)
class StartView extends EditorView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    StartView(Bench bench) {
        super(bench);
        addClassName("subject");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAgain();
    }

    @Override
    String title() {
        return words().text("start.title");
    }

    @Override
    void showAgain() {
        removeAll();
        add(new H1(words().text("start.title")), new Paragraph(words().text("start.how")));
        for (var kind : RecordKind.values()) {
            var button = new NativeButton(words().text("new." + kind.code()), click -> begin(kind));
            button.addClassName("new");
            add(button);
        }
        var paste = new RouterLink(words().text("paste.title"), PasteView.class);
        add(new Paragraph(paste));
        var problems = bench().problems();
        add(new H2(problems.isEmpty() ? words().text("state.sound") : words().counted("problems", problems.size())));
        var list = new UnorderedList();
        list.addClassName("problems");
        problems.stream().limit(MOST).forEach(problem -> list.add(item(problem)));
        add(list);
    }

    private void begin(RecordKind kind) {
        var id = bench().add(kind);
        getUI().ifPresent(ui -> ui.navigate(RecordView.class, RecordView.parameters(kind, id)));
    }

    private ListItem item(Problem problem) {
        var severity = new Span(
                words().text(problem.severity() == Problem.Severity.ERROR ? "problem.error" : "problem.warning"));
        severity.addClassName("severity");
        var message = words().say(words().check().of(problem.said()), new Span());
        var item = new ListItem(severity);
        RecordPlace.of(bench().records(), problem.pointer())
                .ifPresentOrElse(
                        place -> item.add(
                                new RouterLink(
                                        place.id(), RecordView.class, RecordView.parameters(place.kind(), place.id())),
                                new Span(": ")),
                        () -> item.add(new Span(problem.pointer() + ": ")));
        item.add(message);
        return item;
    }
}
