package org.rolloutatlas.explorer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * The address in a reader's browser. The router would order the parameters in a way of its own; here equal outlooks have one
 * address, the same as anywhere else.
 */
final class AddressBar {
    private AddressBar() {}

    /** Whether the reader can go back to what was there before. */
    enum Step {
        /** It is a step of its own. */
        NEW("false"),
        /** It takes the place of the step before. */
        SAME("true");

        private final String replace;

        Step(String replace) {
            this.replace = replace;
        }
    }

    /** Shows the address of an outlook without asking the server for it. */
    static void show(UI ui, String path, Outlook outlook, Step step) {
        var address = text(path, outlook);
        ui.getInternals().setLastHandledNavigation(new Location(address));
        // the event by which the server's own history speaks to the router in the browser
        ui.getPage()
                .executeJs(
                        "window.dispatchEvent(new CustomEvent('vaadin-navigate',"
                                + " {detail: {url: $0, replace: $1 === 'true', callback: false}}))",
                        address,
                        step.replace);
    }

    /** Path and query, relative to {@code /explore/}. */
    static String text(String path, Outlook outlook) {
        var query = outlook.query();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
