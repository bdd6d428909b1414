package org.rolloutatlas.event;

import java.util.Optional;

/** What a source does for an event. */
public enum EvidenceRole {
    /** The source reports the event: its date can be the earliest report, its voice counts. */
    REPORTS("reports"),
    /** The source gives context only and does not report the event: shown apart, counted nowhere. */
    BACKGROUND("background");

    private static final Vocabulary<EvidenceRole> VOCABULARY = Vocabulary.of(values(), EvidenceRole::code);

    private final String code;

    EvidenceRole(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<EvidenceRole> find(String code) {
        return VOCABULARY.find(code);
    }
}
