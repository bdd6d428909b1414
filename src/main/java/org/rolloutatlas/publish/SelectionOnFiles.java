package org.rolloutatlas.publish;

import java.util.Set;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** What of a selection is answered on a host of files: there the browser module selects from the whole atlas. */
final class SelectionOnFiles {
    /** What the markup says of every event; {@code shown.js} answers the same. */
    static final Set<Facet> FACETS = Set.of(Facet.COUNTRY, Facet.PROJECT, Facet.SYSTEM, Facet.STAGE);

    private SelectionOnFiles() {}

    /** Whether all of it is; otherwise its address shows the whole atlas there. */
    static boolean isAnswered(Selection selection) {
        return FACETS.containsAll(selection.chosen().keySet())
                && selection.without().isEmpty();
    }
}
