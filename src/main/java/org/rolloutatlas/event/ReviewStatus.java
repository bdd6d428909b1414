package org.rolloutatlas.event;

import java.util.Optional;

/**
 * What the editors have done with an event since it was added. A retraction is no review: see {@link Event#retraction()}.
 */
public enum ReviewStatus {
    UNREVIEWED("unreviewed"),
    /** Re-read against its sources. */
    REVIEWED("reviewed"),
    /** Reviewed, and resting on two or more independent sources. */
    VERIFIED("verified");

    private static final Vocabulary<ReviewStatus> VOCABULARY = Vocabulary.of(values(), ReviewStatus::code);

    private final String code;

    ReviewStatus(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ReviewStatus> find(String code) {
        return VOCABULARY.find(code);
    }
}
