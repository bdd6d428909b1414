package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.selection.Selection;

/** The window of time. It says by which clock it is meant; the clock is chosen at the figure, and there only. */
final class WindowFilter extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph examples = new Paragraph();
    private transient Consumer<UnaryOperator<Selection>> listener = change -> {};

    WindowFilter() {
        addClassName("window");
        for (var field : new TextField[] {from, to}) {
            field.setMaxLength(20);
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && valid(field)) {
                    listener.accept(selection -> selection.during(date(from), date(to)));
                }
            });
        }
        examples.addClassName("note");
        getElement().setAttribute("role", "group");
        add(meaning, from, to, examples);
    }

    void show(Visit visit) {
        from.setLabel(visit.text("window.from"));
        to.setLabel(visit.text("window.to"));
        from.setErrorMessage(visit.text("window.invalid"));
        to.setErrorMessage(visit.text("window.invalid"));
        var selection = visit.outlook().selection();
        var asked = visit.text("window." + selection.clock().code());
        meaning.setText(asked);
        getElement().setAttribute("aria-label", asked);
        examples.setText(visit.text("window.examples"));
        from.setValue(selection.from().map(EdtfDate::text).orElse(""));
        to.setValue(selection.to().map(EdtfDate::text).orElse(""));
    }

    /** Hears how the selection should change. */
    void addAskListener(Consumer<UnaryOperator<Selection>> asked) {
        listener = asked;
    }

    private static boolean valid(TextField field) {
        var good = field.getValue().isBlank() || date(field).isPresent();
        field.setInvalid(!good);
        return good;
    }

    private static Optional<EdtfDate> date(TextField field) {
        try {
            return !field.getValue().isBlank() && Edtf.parse(field.getValue().strip()) instanceof EdtfDate date
                    ? Optional.of(date)
                    : Optional.empty();
        } catch (EdtfSyntaxException e) {
            return Optional.empty();
        }
    }
}
