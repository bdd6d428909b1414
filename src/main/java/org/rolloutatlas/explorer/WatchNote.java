package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Paragraph;

/** Says whether changes of the file are still taken up: an editor who waits in vain for one should know why. */
final class WatchNote extends Paragraph {
    private static final long serialVersionUID = 1L;

    WatchNote(boolean alive, Visit now) {
        super(now.text(alive ? "desk.watch.alive" : "desk.watch.dead"));
        if (!alive) {
            getElement().setAttribute("role", "alert");
        }
    }
}
