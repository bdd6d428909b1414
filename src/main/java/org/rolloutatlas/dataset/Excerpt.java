package org.rolloutatlas.dataset;

import java.util.List;

/** The line of a file in which a problem stands, with a caret below its place. */
public final class Excerpt {
    /** Signs of a line that are shown; a quotation may be longer. */
    private static final int WIDTH = 96;

    private static final String CUT = "…";

    /** As wide as a Chinese character, so that the caret stands below its place. */
    private static final String WIDE_BLANK = "\u3000";

    private Excerpt() {}

    /**
     * Two lines, each with its line end; empty where the file has no such line.
     *
     * @param lines of the file, without their ends
     */
    public static String of(List<String> lines, Problem problem) {
        if (problem.line() < 1 || problem.line() > lines.size()) {
            return "";
        }
        var signs = lines.get(problem.line() - 1).codePoints().toArray();
        int at = Math.clamp(problem.column() - 1L, 0, signs.length);
        int from = signs.length <= WIDTH ? 0 : Math.clamp(at - WIDTH / 3L, 0, signs.length - WIDTH);
        int to = Math.min(signs.length, from + WIDTH);
        var number = Integer.toString(problem.line());
        var before = from > 0 ? CUT : "";
        return number + " | " + before + text(signs, from, to) + (to < signs.length ? CUT : "") + "\n"
                + " ".repeat(number.length()) + " | " + " ".repeat(before.length()) + blank(signs, from, at) + "^\n";
    }

    private static String text(int[] signs, int from, int to) {
        return new String(signs, from, to - from).replace('\t', ' ');
    }

    private static String blank(int[] signs, int from, int to) {
        var blank = new StringBuilder();
        for (int i = from; i < to; i++) {
            blank.append(isWide(signs[i]) ? WIDE_BLANK : " ");
        }
        return blank.toString();
    }

    /** Whether a terminal gives it two places: ideographs, kana, Hangul and their punctuation. */
    private static boolean isWide(int sign) {
        return Character.isIdeographic(sign)
                || (sign >= 0x1100 && sign <= 0x115F)
                || (sign >= 0x3000 && sign <= 0x30FF)
                || (sign >= 0xAC00 && sign <= 0xD7A3)
                || (sign >= 0xFF00 && sign <= 0xFF60);
    }
}
