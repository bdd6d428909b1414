package org.rolloutatlas.event;

import java.util.Optional;

/**
 * One step of a story.
 *
 * @param selection which events it shows, as the canonical query of a selection without the leading {@code ?}
 * @param focus id of the event on which the figure rests
 */
public record Chapter(String id, LocalizedText title, LocalizedText text, String selection, Optional<String> focus) {}
