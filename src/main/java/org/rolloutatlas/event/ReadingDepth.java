package org.rolloutatlas.event;

import java.util.Optional;

/** How much of a source's text the editors have read. */
public enum ReadingDepth {
    FULL("full"),
    EXCERPT("excerpt"),
    /** Known from another text that refers to it. */
    NONE("none");

    private static final Vocabulary<ReadingDepth> VOCABULARY = Vocabulary.of(values(), ReadingDepth::code);

    private final String code;

    ReadingDepth(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ReadingDepth> find(String code) {
        return VOCABULARY.find(code);
    }
}
