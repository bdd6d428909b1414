package org.rolloutatlas.event;

import java.util.Optional;

/** What a number of people counts. */
public enum PeopleKind {
    REGISTERED("registered"),
    ISSUED("issued"),
    TARGET("target");

    private static final Vocabulary<PeopleKind> VOCABULARY = Vocabulary.of(values(), PeopleKind::code);

    private final String code;

    PeopleKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<PeopleKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
