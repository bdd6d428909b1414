package org.rolloutatlas.scene;

/**
 * A stretch of days, both included, in which something lies.
 *
 * @param first epoch day; of an edge that is not stated: where drawing stops
 * @param last epoch day, never before {@code first}; of an edge that is not stated: where drawing stops
 * @param soft whether the date is approximate or uncertain by its source's own words
 */
public record Span(long first, long last, Edge start, Edge end, boolean soft) {
    public Span {
        if (last < first) {
            throw new IllegalArgumentException("Invalid span: last day " + last + " is before " + first);
        }
    }

    /** The epoch day at which its glyph sits: the middle, or the one end that is stated. */
    public double at() {
        if (start == Edge.STATED && end != Edge.STATED) {
            return first + 0.5;
        }
        if (end == Edge.STATED && start != Edge.STATED) {
            return last + 0.5;
        }
        return (first + last + 1) / 2.0;
    }
}
