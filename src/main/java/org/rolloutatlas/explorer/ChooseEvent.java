package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;

/** The reader has chosen an event in a list or table. */
final class ChooseEvent extends ComponentEvent<Component> {
    private static final long serialVersionUID = 1L;
    private final String eventId;

    ChooseEvent(Component source, String eventId) {
        super(source, true);
        this.eventId = eventId;
    }

    String eventId() {
        return eventId;
    }
}
