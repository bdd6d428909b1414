package org.rolloutatlas.scene;

/** How much a scene says of each event. */
public enum Density {
    /** Every event has a mark of its own, every place a symbol. */
    EXACT,
    /** Events are counted by country and time, so that the scene does not grow with them. */
    DENSE;

    /** More events than this are counted. */
    public static final int MOST_MARKS = 1500;

    /** That of a scene with so many events. */
    public static Density of(int events) {
        return events > MOST_MARKS ? DENSE : EXACT;
    }
}
