package org.rolloutatlas.event;

/**
 * The town in which an actor sits.
 *
 * @param name as readers know it
 */
public record Seat(LocalizedText name, LonLat position) {}
