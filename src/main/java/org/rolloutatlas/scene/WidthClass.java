package org.rolloutatlas.scene;

/**
 * The widths for which a figure is laid out. Within a class positions scale with the width while marks and letters keep
 * their size, and every layout holds for the whole class, not only for one width.
 */
public enum WidthClass {
    /** A phone, or a column of text. */
    S("s", 320, 480),
    /** A tablet, or the text column of an article. */
    M("m", 480, 900),
    /** A desk. */
    L("l", 900, 1440);

    private final String code;
    private final int min;
    private final int max;

    WidthClass(String code, int min, int max) {
        this.code = code;
        this.min = min;
        this.max = max;
    }

    /** The class of a frame. */
    public static WidthClass of(int width) {
        return width < M.min ? S : width < L.min ? M : L;
    }

    /** The letter that ends the names of its style rules. */
    public String code() {
        return code;
    }

    /** Narrowest width, pixels. */
    public int min() {
        return min;
    }

    /** Widest width, pixels; the next class begins here, and the last one grows no further. */
    public int max() {
        return max;
    }

    /** The size of a map symbol beside that of the same symbol in the class {@link #M}. */
    public double symbolScale() {
        return switch (this) {
            case S -> 0.9;
            case M -> 1;
            case L -> 1.1;
        };
    }

    /** Width of the column of lane names, pixels; 0 where the name stands above its lane. */
    public int nameColumn() {
        return switch (this) {
            case S -> 0;
            case M -> 200;
            case L -> 264;
        };
    }

    /** Width of the tracks of the timeline in a figure of this width, pixels. */
    public double trackWidth(double width) {
        return width - nameColumn() - 2 * TRACK_INSET;
    }

    /** Room left and right of a track, pixels, so that marks at its ends are whole. */
    public static final int TRACK_INSET = 16;
}
