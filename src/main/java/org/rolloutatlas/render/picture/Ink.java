package org.rolloutatlas.render.picture;

import java.util.List;
import java.util.Optional;

/**
 * The colours of a shape, as {@code #rrggbb}.
 *
 * @param fill none for an open shape
 * @param stroke none for a shape without outline
 * @param width of the stroke
 * @param dashes lengths of line and gap in turn; empty for a whole line
 */
record Ink(Optional<String> fill, Optional<String> stroke, double width, List<Double> dashes) {
    Ink {
        dashes = List.copyOf(dashes);
    }

    static Ink fill(String colour) {
        return new Ink(Optional.of(colour), Optional.empty(), 0, List.of());
    }

    static Ink line(String colour, double width) {
        return new Ink(Optional.empty(), Optional.of(colour), width, List.of());
    }

    /** The same with an outline. */
    Ink edged(String colour, double width) {
        return new Ink(fill, Optional.of(colour), width, dashes);
    }

    /** The same with dashes. */
    Ink dashed(double line, double gap) {
        return new Ink(fill, stroke, width, List.of(line, gap));
    }
}
