package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Which row of its lane each mark takes, so that marks do not cover each other. The browser module follows the same rule in
 * {@code retime.js} when it moves marks to another clock; {@code vectors/rows.tsv} holds both to it.
 */
final class LaneRows {
    /** Half the width that a glyph takes, pixels. */
    private static final double GLYPH = 7;

    private LaneRows() {}

    /**
     * The room that a mark takes, pixels from the left end of the track.
     *
     * @param at middle of its glyph
     * @param from left end of the bar of its date; the glyph's middle where it has none
     * @param to right end of the bar
     */
    record Room(double at, double from, double to) {
        private double begin() {
            return Math.min(at - GLYPH, from);
        }

        private double end() {
            return Math.max(at + GLYPH, to);
        }
    }

    /**
     * The rows of marks, 0 for the first: each takes the first row that is free where it begins.
     *
     * @param rooms in the order of time
     */
    static List<Integer> of(List<Room> rooms) {
        var ends = new ArrayList<Double>();
        var rows = new ArrayList<Integer>();
        for (var room : rooms) {
            int row = 0;
            while (row < ends.size() && ends.get(row) > room.begin()) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(room.end());
            } else {
                ends.set(row, room.end());
            }
            rows.add(row);
        }
        return rows;
    }
}
