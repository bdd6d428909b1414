package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;

/**
 * One step of a story.
 *
 * @param linked its text, names of sources and events in it being links
 * @param selection which events it shows, as the canonical query of a selection without the leading {@code ?}
 * @param focus id of the event on which the figure rests
 * @param view places that its map fits; empty for those of its selection
 */
public record Chapter(
        String id, LocalizedText title, LinkedText linked, String selection, Optional<String> focus, List<Sight> view) {
    public Chapter {
        view = List.copyOf(view);
    }

    /** Its text in plain words, for all places that cannot hold a link. */
    public LocalizedText text() {
        return linked.plain();
    }
}
