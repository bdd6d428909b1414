package org.rolloutatlas.event;

import java.util.Optional;

/** How precisely a place is known. */
public enum Precision {
    /** A building or compound. */
    SITE("site"),
    CITY("city"),
    REGION("region"),
    /** Only the country is known. */
    COUNTRY("country");

    private static final Vocabulary<Precision> VOCABULARY = Vocabulary.of(values(), Precision::code);

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<Precision> find(String code) {
        return VOCABULARY.find(code);
    }
}
