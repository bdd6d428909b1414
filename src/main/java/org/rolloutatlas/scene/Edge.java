package org.rolloutatlas.scene;

/** How a span of time ends on one side. */
public enum Edge {
    /** The day is the first or last one possible. */
    STATED,
    /** No bound: still going, or always so. Drawn as fading out. */
    OPEN,
    /** There is a bound, but nobody says which. Drawn as fading into dots. */
    UNKNOWN
}
