package org.rolloutatlas.event;

/**
 * How many people a report speaks of.
 *
 * @param count one or more
 */
public record People(long count, PeopleKind kind) {}
