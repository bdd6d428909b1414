package org.rolloutatlas.scene;

import java.util.Optional;

/**
 * A name beside its symbol. Offsets are pixels from the middle of the symbol, x to the right, y down.
 *
 * @param kind what it names, which its type tells
 * @param dx where the text is aligned
 * @param dy the baseline
 * @param box what it covers
 * @param leader the line to it, where it does not stand at its symbol
 */
public record Label(String text, Kind kind, Align align, double dx, double dy, Box box, Optional<Leader> leader) {
    /** Which part of the text lies at {@code dx}. */
    public enum Align {
        START,
        MIDDLE,
        END
    }

    /** What a name on the map names. */
    public enum Kind {
        /** A country or territory, as a whole. */
        COUNTRY,
        /** A town or another place smaller than a country. */
        TOWN,
        /** A country of which no mark speaks, named to find the way. */
        LAND,
        /** The capital of a country, where no mark stands, with the dot that is it. */
        CAPITAL
    }
}
