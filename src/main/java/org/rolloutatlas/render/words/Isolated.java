package org.rolloutatlas.render.words;

import java.text.Bidi;

/** Text of a source within a sentence of ours. */
public final class Isolated {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Isolated() {}

    /**
     * The text, so that its own direction holds within it and nowhere else: marks around right-to-left text stay where the
     * sentence has them. Rule: Unicode Standard Annex 9, 2.7 (isolates). Text without right-to-left letters stays as it is.
     */
    public static String text(String foreign) {
        return Bidi.requiresBidi(foreign.toCharArray(), 0, foreign.length())
                ? FIRST_STRONG_ISOLATE + foreign + POP_DIRECTIONAL_ISOLATE
                : foreign;
    }
}
