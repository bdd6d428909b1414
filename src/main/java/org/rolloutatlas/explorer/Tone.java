package org.rolloutatlas.explorer;

import java.util.Arrays;
import java.util.Optional;

/** How bright the explorer is. */
enum Tone {
    /** As the reader's system asks. */
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Tone> find(String code) {
        return Arrays.stream(values()).filter(tone -> tone.code.equals(code)).findFirst();
    }

    /** What a reader gets who asks for the other one. */
    Tone next() {
        return switch (this) {
            case AUTO -> DARK;
            case DARK -> LIGHT;
            case LIGHT -> AUTO;
        };
    }
}
