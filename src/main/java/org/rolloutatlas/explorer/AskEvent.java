package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;

/** The reader asks for another outlook on the same view. */
final class AskEvent extends ComponentEvent<Component> {
    private static final long serialVersionUID = 1L;
    private final transient Outlook outlook;

    AskEvent(Component source, Outlook outlook) {
        super(source, true);
        this.outlook = outlook;
    }

    Outlook outlook() {
        return outlook;
    }
}
