package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.Optional;

/** How bright a page is. */
enum Theme {
    /** As the reader's system asks. */
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Theme> find(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
