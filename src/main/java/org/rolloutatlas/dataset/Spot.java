package org.rolloutatlas.dataset;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters (UTF-16), as editors count
 */
record Spot(int line, int column) {
    static final Spot START = new Spot(1, 1);

    /** The parser counts bytes; the characters of the line before the place are counted here. */
    static Spot of(TokenStreamLocation location, byte[] utf8) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        int offset = (int) Math.min(location.getByteOffset(), utf8.length);
        int start = offset - (column - 1);
        return start < 0
                ? new Spot(line, column)
                : new Spot(line, new String(utf8, start, offset - start, StandardCharsets.UTF_8).length() + 1);
    }
}
