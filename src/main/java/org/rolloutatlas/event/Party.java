package org.rolloutatlas.event;

/** The part that an actor is reported to play in one event. Doubt is data here, never part of a name. */
public record Party(Actor actor, Role role, Certainty certainty) {}
