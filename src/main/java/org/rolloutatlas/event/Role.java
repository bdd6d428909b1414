package org.rolloutatlas.event;

import java.util.Optional;

/** What part an actor is reported to play in an event. */
public enum Role {
    SUPPLIER("supplier"),
    FUNDER("funder"),
    RECIPIENT("recipient"),
    OPERATOR("operator"),
    CRITIC("critic");

    private static final Vocabulary<Role> VOCABULARY = Vocabulary.of(values(), Role::code);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<Role> find(String code) {
        return VOCABULARY.find(code);
    }
}
