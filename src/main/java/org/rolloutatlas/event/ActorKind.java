package org.rolloutatlas.event;

import java.util.Optional;

/** What kind of body an actor is. */
public enum ActorKind {
    COMPANY("company"),
    GOVERNMENT("government"),
    LENDER("lender"),
    NGO("ngo"),
    INTERNATIONAL("international"),
    PERSON_IN_OFFICE("person-in-office"),
    PARTY("party"),
    MEDIA("media");

    private static final Vocabulary<ActorKind> VOCABULARY = Vocabulary.of(values(), ActorKind::code);

    private final String code;

    ActorKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ActorKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
