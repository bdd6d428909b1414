package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.selection.Selection;

/** The window of time, and by which clock it is meant. */
final class WindowFilter extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final RadioButtonGroup<EventClock> clock = new RadioButtonGroup<>();
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
        clock.setItems(EventClock.values());
        clock.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(selection -> selection.by(change.getValue()));
            }
        });
        add(from, to, clock);
    }

    void show(Visit visit) {
        from.setLabel(visit.text("window.from"));
        to.setLabel(visit.text("window.to"));
        from.setPlaceholder("2009");
        to.setPlaceholder("2020-12");
        from.setErrorMessage(visit.text("window.invalid"));
        to.setErrorMessage(visit.text("window.invalid"));
        clock.setLabel(visit.text("clock"));
        clock.setItemLabelGenerator(value -> visit.text("clock." + value.code()));
        var selection = visit.outlook().selection();
        from.setValue(selection.from().map(EdtfDate::text).orElse(""));
        to.setValue(selection.to().map(EdtfDate::text).orElse(""));
        clock.setValue(selection.clock());
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
