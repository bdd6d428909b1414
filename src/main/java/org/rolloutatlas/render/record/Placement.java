package org.rolloutatlas.render.record;

import org.rolloutatlas.render.markup.Markup;

/** Where a record is read. */
public enum Placement {
    /** On a page of ours. */
    PAGE,
    /**
     * In a frame on somebody else's page. Links open beside that page, and because the frame may not be allowed to open
     * anything, addresses of sources stand in sight.
     */
    FRAME;

    /** Adds where a link opens to the element just begun. */
    void target(Markup markup) {
        if (this == FRAME) {
            markup.attr("target", "_blank");
        }
    }

    /** Opens the {@code details} just begun where everything should be in sight. */
    void unfold(Markup markup) {
        if (this == FRAME) {
            markup.flag("open");
        }
    }
}
