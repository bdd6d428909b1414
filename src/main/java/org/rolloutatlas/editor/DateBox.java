package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.edtf.EdtfWords;
import tools.jackson.databind.JsonNode;

/** A date that admits doubt, with what it says in words and how wide it is drawn. */
final class DateBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final transient FormContext context;
    private final Leaf<TextField, String> leaf;
    private final Paragraph meaning = new Paragraph();

    DateBox(FormField.Edtf field, FormContext context) {
        this.context = context;
        leaf = FieldBoxes.line(field, context);
        leaf.component().addValueChangeListener(change -> explain());
        meaning.addClassName("meaning");
        addClassName("date");
        add(leaf, meaning);
    }

    private void explain() {
        meaning.setText(date(leaf.component().getValue()).map(this::inWords).orElse(""));
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

    private static Optional<Edtf> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Edtf.parse(text.strip()));
        } catch (EdtfSyntaxException e) {
            // the check says what is wrong with it
            return Optional.empty();
        }
    }

    @Override
    void show(JsonNode value) {
        leaf.show(value);
        explain();
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
