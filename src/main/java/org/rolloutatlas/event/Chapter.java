package org.rolloutatlas.event;

import java.util.Optional;

/**
 * One step of a story.
 *
 * @param linked its text, names of sources and events in it being links
 * @param selection which events it shows, as the canonical query of a selection without the leading {@code ?}
 * @param focus id of the event on which the figure rests
 */
public record Chapter(String id, LocalizedText title, LinkedText linked, String selection, Optional<String> focus) {

    /** Its text in plain words, for all places that cannot hold a link. */
    public LocalizedText text() {
        return linked.plain();
    }
}
