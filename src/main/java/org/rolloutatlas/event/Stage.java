package org.rolloutatlas.event;

import java.util.Optional;

/** What step in a project's life an event reports. */
public enum Stage {
    CONTEXT("context", StageClass.CONTEXT),
    ANNOUNCED("announced", StageClass.PROPOSED),
    PITCHED("pitched", StageClass.PROPOSED),
    REQUESTED("requested", StageClass.PROPOSED),
    NEGOTIATED("negotiated", StageClass.PROPOSED),
    TENDERED("tendered", StageClass.PROPOSED),
    AGREED("agreed", StageClass.SIGNED),
    CONTRACTED("contracted", StageClass.SIGNED),
    BUILDING("building", StageClass.BUILDING),
    PILOTED("piloted", StageClass.BUILDING),
    OPERATIONAL("operational", StageClass.IN_OPERATION),
    ACCEPTED("accepted", StageClass.IN_OPERATION),
    EXPANDED("expanded", StageClass.IN_OPERATION),
    STALLED("stalled", StageClass.HALTED),
    SUSPENDED("suspended", StageClass.HALTED),
    CANCELLED("cancelled", StageClass.HALTED),
    NOT_SIGNED("not-signed", StageClass.HALTED);

    private static final Vocabulary<Stage> VOCABULARY = Vocabulary.of(values(), Stage::code);

    private final String code;
    private final StageClass stageClass;

    Stage(String code, StageClass stageClass) {
        this.code = code;
        this.stageClass = stageClass;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The class in which it is drawn. */
    public StageClass stageClass() {
        return stageClass;
    }

    /** The stage with this code. */
    public static Optional<Stage> find(String code) {
        return VOCABULARY.find(code);
    }
}
