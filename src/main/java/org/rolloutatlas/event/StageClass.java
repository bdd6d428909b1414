package org.rolloutatlas.event;

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

    private final String code;

    StageClass(String code) {
        this.code = code;
    }

    /** The code in class names and addresses. */
    public String code() {
        return code;
    }
}
