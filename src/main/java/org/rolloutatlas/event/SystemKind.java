package org.rolloutatlas.event;

import java.util.Optional;

/** What kind of system a report is about. */
public enum SystemKind {
    NATIONAL_ID("national-id"),
    CIVIL_REGISTRY("civil-registry"),
    E_PASSPORT("e-passport"),
    DRIVER_LICENCE("driver-licence"),
    VOTER_ID("voter-id"),
    MILITARY_ID("military-id"),
    SURVEILLANCE("surveillance"),
    SMART_CITY("smart-city"),
    TRAINING("training"),
    OTHER("other");

    private static final Vocabulary<SystemKind> VOCABULARY = Vocabulary.of(values(), SystemKind::code);

    private final String code;

    SystemKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** Whether it identifies people: the others are cameras, smart cities, training and the rest. */
    public boolean isIdentity() {
        return switch (this) {
            case NATIONAL_ID, CIVIL_REGISTRY, E_PASSPORT, DRIVER_LICENCE, VOTER_ID, MILITARY_ID -> true;
            case SURVEILLANCE, SMART_CITY, TRAINING, OTHER -> false;
        };
    }

    /** The value with this code. */
    public static Optional<SystemKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
