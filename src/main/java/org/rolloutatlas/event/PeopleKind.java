package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/** What a number of people counts. */
public enum PeopleKind {
    REGISTERED("registered"),
    ISSUED("issued"),
    TARGET("target");

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
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
