package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901) as texts. */
public final class Pointers {
    private Pointers() {}

    /** A name as a segment of a pointer. */
    public static String escape(String segment) {
        return segment.indexOf('~') < 0 && segment.indexOf('/') < 0
                ? segment
                : segment.replace("~", "~0").replace("/", "~1");
    }

    /** The unescaped segments; none for the root. */
    public static List<String> segments(String pointer) {
        var segments = new ArrayList<String>();
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            if (end < 0) {
                end = pointer.length();
            }
            segments.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return segments;
    }
}
