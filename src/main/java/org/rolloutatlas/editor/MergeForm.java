package org.rolloutatlas.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Into which other record of its kind a record goes. */
final class MergeForm extends Div {
    private static final long serialVersionUID = 1L;

    private final ComboBox<String> other = new ComboBox<>();
    private final Paragraph answer = new Paragraph();

    MergeForm(RecordView view) {
        var words = view.words();
        var choices = Choices.records(FormContext.options(view.bench().records(), view.kind(), words));
        other.setLabel(words.text("merge.into"));
        other.setItemLabelGenerator(choices::label);
        other.setItems(
                choices.ids().stream().filter(id -> !id.equals(view.id())).toList());
        other.setWidthFull();
        answer.getElement().setAttribute("role", "alert");
        add(new Paragraph(words.text("merge.how")), other);
        add(new NativeButton(words.text("record.merge"), click -> merge(view)), answer);
    }

    private void merge(RecordView view) {
        var kept = other.getValue();
        if (kept == null) {
            answer.setText(view.words().text("merge.choose"));
            return;
        }
        view.bench()
                .edit(view.kind().table() + "/" + kept, edits -> edits.merge(view.kind(), kept, view.id()))
                .ifPresentOrElse(
                        reason -> view.words().say(view.words().check().of(reason), answer),
                        () -> view.getUI()
                                .ifPresent(
                                        ui -> ui.navigate(RecordView.class, RecordView.parameters(view.kind(), kept))));
    }
}
