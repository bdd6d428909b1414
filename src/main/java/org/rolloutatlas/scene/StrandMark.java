package org.rolloutatlas.scene;

import org.rolloutatlas.event.Event;

/**
 * What is said to have happened, on a strand.
 *
 * @param span when, cut at the axis where a side has no bound
 */
public record StrandMark(Event event, Span span) {}
