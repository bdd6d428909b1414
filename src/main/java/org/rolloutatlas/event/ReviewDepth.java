package org.rolloutatlas.event;

import java.util.Optional;

/** Against what an event was re-read. */
public enum ReviewDepth {
    /** The quotations of its record. */
    QUOTATIONS("quotations"),
    /** Parts of the texts of its sources. */
    EXCERPTS("excerpts"),
    /** The whole texts of its sources. */
    TEXTS("texts");

    private static final Vocabulary<ReviewDepth> VOCABULARY = Vocabulary.of(values(), ReviewDepth::code);

    private final String code;

    ReviewDepth(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ReviewDepth> find(String code) {
        return VOCABULARY.find(code);
    }
}
