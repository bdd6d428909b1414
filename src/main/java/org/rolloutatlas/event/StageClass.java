package org.rolloutatlas.event;

import java.util.Optional;

/** How far a project was reported to have got, in the classes that are drawn. The order is the order of progress. */
public enum StageClass {
    /** Neither progress nor halt: criticism, inquiries, visits, legal background. Drawn neutral. */
    CONTEXT("context"),
    /** Pitched, requested, negotiated. */
    PROPOSED("proposed"),
    /** Agreed, contracted. */
    SIGNED("signed"),
    /** Works, pilots, enrolment before service. */
    BUILDING("building"),
    /** Operational, accepted, expanded. */
    IN_OPERATION("in-operation"),
    /** Stalled, suspended, cancelled, not signed. */
    HALTED("halted");

    private static final Vocabulary<StageClass> VOCABULARY = Vocabulary.of(values(), StageClass::code);

    private final String code;

    StageClass(String code) {
        this.code = code;
    }

    /** The code in class names, addresses and {@code events.json}. */
    public String code() {
        return code;
    }

    /** The class with this code. */
    public static Optional<StageClass> find(String code) {
        return VOCABULARY.find(code);
    }
}
