package org.rolloutatlas.event;

import java.util.Optional;

/** What a sum of money is reported to be. */
public enum AmountKind {
    CONTRACT("contract"),
    LOAN("loan"),
    GRANT("grant"),
    BUDGET("budget"),
    /** A cost that somebody states without it being one of the others. */
    CLAIMED("claimed");

    private static final Vocabulary<AmountKind> VOCABULARY = Vocabulary.of(values(), AmountKind::code);

    private final String code;

    AmountKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<AmountKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
