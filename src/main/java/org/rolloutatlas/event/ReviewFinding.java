package org.rolloutatlas.event;

import java.util.Optional;

/** What a review found of the record as it stood. */
public enum ReviewFinding {
    /** Nothing to mend. */
    SOUND("sound"),
    /** Right in meaning; dates, places, numbers or words were made more exact. */
    MORE_EXACT("more-exact"),
    /** A mistake that changes the meaning was corrected. */
    CHANGED("changed");

    private static final Vocabulary<ReviewFinding> VOCABULARY = Vocabulary.of(values(), ReviewFinding::code);

    private final String code;

    ReviewFinding(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<ReviewFinding> find(String code) {
        return VOCABULARY.find(code);
    }
}
