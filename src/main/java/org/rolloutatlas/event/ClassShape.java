package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;

/** Shapes that a class of stages may be drawn as, where its colour does not tell: in print, for those who see no colour. */
public enum ClassShape {
    CIRCLE("circle"),
    SQUARE("square"),
    TRIANGLE("triangle"),
    STAR("star"),
    CROSS("cross"),
    WEDGE("wedge"),
    HOURGLASS("hourglass");

    private final String code;

    ClassShape(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The shape with this code. */
    public static Optional<ClassShape> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
