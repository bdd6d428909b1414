package org.rolloutatlas.dataset;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sources with all the texts on which they rest, over any number of steps. */
final class Ancestry {
    private final Draft draft;

    Ancestry(Draft draft) {
        this.draft = draft;
    }

    /** These ids and those of their roots. */
    Set<String> of(Collection<String> ids) {
        var all = new LinkedHashSet<String>();
        ids.forEach(id -> add(id, all));
        return all;
    }

    private void add(String id, Set<String> all) {
        var source = draft.sourcesById.get(id);
        if (source != null && all.add(id)) {
            source.derivedFrom().forEach(root -> root.text().ifPresent(text -> add(text, all)));
        }
    }

    /** The ids of the evidence of an event, whatever its role, and of their roots. */
    Set<String> of(EventFields event) {
        return of(event.evidence().stream()
                .flatMap(item -> item.sourceId().stream())
                .toList());
    }
}
