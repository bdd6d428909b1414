package org.rolloutatlas.event;

import java.util.Optional;

/** What was done to a record. */
public enum ChangeKind {
    ADDED("added"),
    CORRECTED("corrected"),
    RETRACTED("retracted");

    private static final Vocabulary<ChangeKind> VOCABULARY = Vocabulary.of(values(), ChangeKind::code);

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ChangeKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
