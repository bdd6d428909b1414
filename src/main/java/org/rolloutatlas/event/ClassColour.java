package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * Colours that a class of stages may be drawn in, each in a light and a dark form. Any two are told apart by every common kind
 * of colour vision, in both themes; a test computes it.
 */
public enum ClassColour {
    AMBER("amber"),
    RUST("rust"),
    WINE("wine"),
    VIOLET("violet"),
    SLATE("slate"),
    INDIGO("indigo"),
    OCEAN("ocean"),
    MAGENTA("magenta");

    private final String code;

    ClassColour(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The colour with this code. */
    public static Optional<ClassColour> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
