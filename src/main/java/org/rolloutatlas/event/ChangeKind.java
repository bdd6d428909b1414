package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/** What was done to a record. */
public enum ChangeKind {
    ADDED("added"),
    CORRECTED("corrected"),
    RETRACTED("retracted");

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
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
