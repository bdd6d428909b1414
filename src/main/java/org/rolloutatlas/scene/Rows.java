package org.rolloutatlas.scene;

/** How much the rows of a timeline show at first. */
public enum Rows {
    /** The projects of each country as lanes, every event with a mark of its own; on the map, every place with a symbol. */
    OPEN,
    /** A ribbon for each country, and on the map one symbol, so that the scene grows with countries, not with events. */
    CLOSED;

    /** With more events than this, rows are closed. */
    public static final int MOST_OPEN = 150;

    /** Those of a scene with so many events. */
    public static Rows of(int events) {
        return events > MOST_OPEN ? CLOSED : OPEN;
    }
}
