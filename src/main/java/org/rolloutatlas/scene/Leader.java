package org.rolloutatlas.scene;

/** A line from a mark to its name, pixels from the middle of the mark: begins at the edge of the mark, ends at the name. */
public record Leader(double x1, double y1, double x2, double y2) {
    /** The longest one, pixels. */
    static final double LONGEST = 84;
}
