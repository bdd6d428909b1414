package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.rolloutatlas.dataset.edit.RecordKind;

/** What can be done with a whole record. */
final class RecordTools extends Div {
    private static final long serialVersionUID = 1L;

    private final RecordView view;
    private final Div question = new Div();

    RecordTools(RecordView view) {
        this.view = view;
        addClassName("tools");
        var words = view.words();
        add(view.back(), new NativeButton(words.text("record.remove"), click -> ask()), question);
    }

    /** Removing asks first, and can be undone. What is published is retracted instead: its address stays. */
    private void ask() {
        var words = view.words();
        question.removeAll();
        question.add(
                new Paragraph(
                        words.text(view.kind() == RecordKind.EVENT ? "record.remove.event" : "record.remove.sure")),
                new NativeButton(words.text("record.remove.yes"), click -> remove()),
                new NativeButton(words.text("record.remove.no"), click -> question.removeAll()));
    }

    private void remove() {
        view.bench().remove(view.kind(), view.id());
        view.getUI().ifPresent(ui -> ui.navigate(TableView.class, TableView.parameters(view.kind())));
    }
}
