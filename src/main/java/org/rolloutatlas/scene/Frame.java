package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;

/**
 * For whom and on what a scene is drawn.
 *
 * @param width pixels, 320 to 3840; its {@link WidthClass} decides the layout
 * @param focusActor id of the actor whose supplies are drawn as arcs; empty for none
 */
public record Frame(int width, Language language, EventClock clock, Optional<String> focusActor) {
    public Frame {
        if (width < 320 || width > 3840) {
            throw new IllegalArgumentException("Invalid width: must be from 320 to 3840 pixels, was " + width);
        }
    }

    /** All of time as it happened, without focus. */
    public static Frame of(int width, Language language) {
        return new Frame(width, language, EventClock.HAPPENED, Optional.empty());
    }

    /** The layout of this width. */
    public WidthClass widthClass() {
        return WidthClass.of(width);
    }
}
