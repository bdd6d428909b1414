package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/** The map projections that a dataset may choose. */
public enum Projection {
    /** The usual one: areas are true to each other, and the tropics get most room. */
    EQUAL_EARTH("equal-earth"),
    /** Familiar; high latitudes are somewhat too large. */
    ROBINSON("robinson"),
    /** Areas are true to each other; the poles are lines half as long as the equator. */
    ECKERT_IV("eckert-iv"),
    /** Taller, and parallels are curves. */
    WINKEL_TRIPEL("winkel-tripel");

    private final String code;

    Projection(String code) {
        this.code = code;
    }

    /** The code in addresses and {@code events.json}. */
    public String code() {
        return code;
    }

    /** The projection with this code. */
    public static Optional<Projection> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
