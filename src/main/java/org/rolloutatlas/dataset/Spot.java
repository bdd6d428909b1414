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
        return of(location, utf8, 0, START);
    }

    /**
     * A place told by a parser that began within the text.
     *
     * @param from the byte at which it began
     * @param start the place at which it began
     */
    static Spot of(TokenStreamLocation location, byte[] utf8, int from, Spot start) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        int offset = (int) Math.min(from + location.getByteOffset(), utf8.length);
        int first = offset - (column - 1);
        int characters =
                first < 0 ? column - 1 : new String(utf8, first, offset - first, StandardCharsets.UTF_8).length();
        return line == 1
                ? new Spot(start.line, start.column + characters)
                : new Spot(start.line + line - 1, characters + 1);
    }
}
