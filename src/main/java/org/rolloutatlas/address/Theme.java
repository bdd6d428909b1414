package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Optional;

/** How bright a page is. */
public enum Theme {
    /** As the reader's system asks. */
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Theme> find(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    /** The one after this, in the order in which a switch goes through them. */
    public Theme next() {
        return switch (this) {
            case AUTO -> DARK;
            case DARK -> LIGHT;
            case LIGHT -> AUTO;
        };
    }
}
