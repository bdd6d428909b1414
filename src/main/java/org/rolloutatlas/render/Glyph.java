package org.rolloutatlas.render;

import org.rolloutatlas.event.StageClass;

/**
 * The shapes that stand for stage classes, before any colour: SVG path data around the origin, pixels, about ten across, of
 * like visual weight. The same in legend, map and timeline.
 */
final class Glyph {
    /** A hollow diamond: the earliest report held. */
    static final String REPORT = "M0-4.6L4.6 0 0 4.6-4.6 0z";

    /** A tick at the upper right of a glyph, which stays whole: sources disagree. */
    static final String SLASH = "M4.2-4.2L7.8-7.8";

    private Glyph() {}

    static String path(StageClass stage) {
        return switch (stage) {
            case CONTEXT -> "M0-3.2A3.2 3.2 0 1 1 0 3.2A3.2 3.2 0 1 1 0-3.2z";
            case PROPOSED -> "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5z";
            case SIGNED -> "M-4.6-4.6H4.6V4.6H-4.6z";
            case BUILDING -> "M0-5.9L5.9 4.6H-5.9z";
            case IN_OPERATION -> "M0-7L1.9-2.6 6.7-2.2 3 1 4.1 5.7 0 3.2-4.1 5.7-3 1-6.7-2.2-1.9-2.6z";
            case HALTED -> "M-3.2-5.4L0-2.2 3.2-5.4 5.4-3.2 2.2 0 5.4 3.2 3.2 5.4 0 2.2-3.2 5.4-5.4 3.2-2.2 0-5.4-3.2z";
        };
    }

    /** Its id in the definitions of a figure. */
    static String id(String figure, StageClass stage) {
        return figure + "-g-" + stage.code();
    }
}
