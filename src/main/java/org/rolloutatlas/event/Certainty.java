package org.rolloutatlas.event;

import java.util.Optional;

/** How sure the sources are of a party's part in an event. */
public enum Certainty {
    /** Named by the source without reserve. */
    STATED("stated"),
    /** Claimed by a source that is partisan, uncorroborated or contradicted. */
    ALLEGED("alleged"),
    /** Inferred, or given with reserve by the source. */
    UNCERTAIN("uncertain");

    private static final Vocabulary<Certainty> VOCABULARY = Vocabulary.of(values(), Certainty::code);

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<Certainty> find(String code) {
        return VOCABULARY.find(code);
    }
}
