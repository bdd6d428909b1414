package org.rolloutatlas.event;

import java.util.Optional;

/** Where the coordinates of a place come from. */
public enum PlaceBasis {
    /** Given by the source. */
    STATED("stated"),
    /** Looked up by the editors from the name in the source. */
    GEOCODED("geocoded"),
    /** The capital stands for a country that was all that is known. */
    CAPITAL_AS_PROXY("capital-as-proxy");

    private static final Vocabulary<PlaceBasis> VOCABULARY = Vocabulary.of(values(), PlaceBasis::code);

    private final String code;

    PlaceBasis(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<PlaceBasis> find(String code) {
        return VOCABULARY.find(code);
    }
}
