package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/** How precisely a place is known. */
public enum Precision {
    /** A building or compound. */
    SITE("site"),
    CITY("city"),
    REGION("region"),
    /** Only the country is known. */
    COUNTRY("country");

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<Precision> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
