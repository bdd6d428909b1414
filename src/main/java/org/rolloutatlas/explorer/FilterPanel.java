package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.TreeSet;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** All ways to narrow the selection. Beside the results where there is room, a drawer over them where there is none. */
final class FilterPanel extends Aside {
    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 350;

    private final H2 heading = new H2();
    private final NativeButton close = new NativeButton();
    private final TextField words = new TextField();
    private final Understood understood = new Understood();
    private final WindowFilter window = new WindowFilter();
    private final FacetList facets = new FacetList();
    private Outlook outlook = Outlook.PLAIN;

    FilterPanel() {
        addClassName("filters");
        setId("filters");
        close.addClassName("close");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(selection().speakingOf(change.getValue()));
            }
        });
        window.addAskListener(asked -> ask(asked.apply(selection())));
        facets.addToggleListener(this::toggle);
        understood.addAskListener(asked -> {
            words.focus();
            fireEvent(new AskEvent(this, asked.outlook()));
        });
        add(heading, close, words, understood, window, facets);
    }

    /** Shows the selection of this visit and what further choices would give. */
    void show(Visit visit, FacetIndex.Answer answer) {
        outlook = visit.outlook();
        heading.setText(visit.text("filters"));
        close.setText(visit.text("filters.close"));
        words.setLabel(visit.text("search"));
        words.setPlaceholder(visit.exampleOfSearch());
        if (!words.getValue().strip().equals(selection().words())) {
            words.setValue(selection().words());
        }
        understood.show(visit);
        window.show(visit);
        facets.show(visit, answer);
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    void addCloseListener(Runnable listener) {
        close.addClickListener(click -> listener.run());
    }

    void focusFirst() {
        close.focus();
    }

    private Selection selection() {
        return outlook.selection();
    }

    private void toggle(FacetList.ToggleEvent event) {
        Facet.find(event.facet()).ifPresent(facet -> {
            var codes = new TreeSet<>(selection().chosen(facet));
            if (event.on()) {
                codes.add(event.code());
            } else {
                codes.remove(event.code());
            }
            ask(selection().with(facet, codes));
        });
    }

    private void ask(Selection selection) {
        fireEvent(new AskEvent(this, outlook.with(selection)));
    }
}
