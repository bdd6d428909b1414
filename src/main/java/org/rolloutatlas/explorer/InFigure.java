package org.rolloutatlas.explorer;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * Which part of a selection a figure answers by itself, in the browser: the window, the clock, and the facets that it shows
 * as buttons. All else asks for another figure.
 */
final class InFigure {
    private static final List<Facet> FACETS = List.of(Facet.STAGE, Facet.SYSTEM);

    private InFigure() {}

    /** What the figure has to hold, so that moving the window needs no other. */
    static Selection drawn(Selection selection) {
        var drawn = selection.during(Optional.empty(), Optional.empty()).by(EventClock.HAPPENED);
        for (var facet : FACETS) {
            drawn = drawn.with(facet, List.of());
        }
        return drawn;
    }

    /** What of it is shown. */
    static Selection asked(Selection selection) {
        return of(Selection.ALL, selection);
    }

    /** A selection with the figure's part of another one. */
    static Selection of(Selection selection, Selection asked) {
        var next = selection.during(asked.from(), asked.to()).by(asked.clock());
        for (var facet : FACETS) {
            next = next.with(facet, asked.chosen(facet));
        }
        return next;
    }
}
