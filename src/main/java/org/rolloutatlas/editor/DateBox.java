package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
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
final class DateBox extends AroundField {
    private static final long serialVersionUID = 1L;

    private final transient FormContext context;
    private final Leaf<TextField, String> leaf;
    private final Paragraph meaning = new Paragraph();

    DateBox(FormField.Edtf field, FormContext context) {
        this(FieldBoxes.line(field, context, DateBox::written), context);
    }

    private DateBox(Leaf<TextField, String> leaf, FormContext context) {
        super(leaf);
        this.context = context;
        this.leaf = leaf;
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
}
