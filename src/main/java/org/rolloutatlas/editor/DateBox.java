package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfWords;
import org.rolloutatlas.edtf.SpokenDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * A date that admits doubt, with what it says in words and how wide it is drawn. What is typed in words is written as EDTF where it can be
 * read in one way only.
 */
final class DateBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final transient FormContext context;
    private final Leaf<TextField, String> leaf;
    private final Paragraph meaning = new Paragraph();

    DateBox(FormField.Edtf field, FormContext context) {
        this.context = context;
        leaf = FieldBoxes.line(field, context, DateBox::written);
        leaf.follow(meaning, this::explain);
        meaning.addClassName("meaning");
        addClassName("date");
        add(leaf);
    }

    private static JsonNode written(String typed) {
        if (typed.isBlank()) {
            return MissingNode.getInstance();
        }
        return StringNode.valueOf(
                switch (SpokenDate.of(typed)) {
                    case SpokenDate.Understood(var date) -> date.text();
                    // the check says what is wrong with it
                    case SpokenDate.NotUnderstood _ -> typed.strip();
                });
    }

    private void explain(String typed) {
        if (typed.isBlank()) {
            meaning.setText("");
            return;
        }
        switch (SpokenDate.of(typed)) {
            case SpokenDate.Understood(var date) -> {
                meaning.setText(inWords(date));
                if (!date.text().equals(typed)) {
                    leaf.component().setValue(date.text());
                }
            }
            case SpokenDate.NotUnderstood _ -> meaning.setText("");
        }
    }

    private String inWords(Edtf date) {
        var words = context.words();
        var range = date.range();
        return words.text(
                "date.meaning",
                EdtfWords.inWords(date, words.language().locale()),
                range.first().map(LocalDate::toString).orElse("…"),
                range.last().map(LocalDate::toString).orElse("…"));
    }

    @Override
    void show(JsonNode value) {
        leaf.show(value);
        explain(value.asString(""));
    }

    @Override
    JsonNode value() {
        return leaf.value();
    }

    @Override
    void tell(List<Told> problems) {
        leaf.tell(problems);
    }
}
