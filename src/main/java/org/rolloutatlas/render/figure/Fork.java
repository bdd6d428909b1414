package org.rolloutatlas.render.figure;

import java.util.Collections;
import java.util.List;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;

/**
 * Where a stem splits into the strands of a question: a row a strand, one below the other, each of its own height; the stem in
 * the middle of all. Every row draws its own strand, so that what a row holds belongs together, and the curves join because all
 * rows know the height of the stem. Pixels.
 *
 * @param heights of the rows
 * @param lines where in its row each strand runs
 * @param split where the strands leave the stem
 * @param end where they run straight
 */
public record Fork(List<Double> heights, List<Double> lines, double split, double end) {
    public Fork {
        heights = List.copyOf(heights);
        lines = List.copyOf(lines);
    }

    /** With rows of one height, each strand in the middle of its row. */
    public static Fork even(int rows, double height, double split, double end) {
        return new Fork(Collections.nCopies(rows, height), Collections.nCopies(rows, height / 2), split, end);
    }

    /** Height of all rows. */
    public double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Where the stem runs, from the top of the first row: in the middle of the first and the last strand. */
    public double stem() {
        int last = heights.size() - 1;
        return (lines.getFirst() + top(last) + lines.get(last)) / 2;
    }

    /** Where a row begins, from the top of the first. */
    public double top(int row) {
        return heights.subList(0, row).stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * The strand of a row, in the coordinates of the row, as SVG path data.
     *
     * @param to where it stops
     */
    public String strand(int row, double to) {
        double from = stem() - top(row);
        double line = lines.get(row);
        double middle = (split + end) / 2;
        double bend = (end - split) / 8;
        return "M" + point(split, from) + "Q" + point(middle - bend, from) + " " + point(middle, (from + line) / 2)
                + "Q" + point(middle + bend, line) + " " + point(end, line) + "H" + Decimal.px(to);
    }

    private static String point(double x, double y) {
        return Decimal.px(x) + " " + Decimal.px(y);
    }

    /** How thick the stem is: as the thickest of its strands. */
    public static double stemWidth(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /**
     * Writes the part of a row that splits; the first one draws the stem too.
     *
     * @param widths of all strands
     * @param cssClass of the picture, as wide as the fork
     */
    public void write(int row, List<Double> widths, String cssClass, Markup markup) {
        markup.open("svg").attr("class", cssClass).attr("aria-hidden", "true");
        markup.attr("width", Decimal.px(end)).attr("height", Decimal.px(heights.get(row)));
        if (row == 0) {
            stroke("M0 " + Decimal.px(stem()) + "H" + Decimal.px(split + 1), stemWidth(widths), markup);
        }
        stroke(strand(row, end), widths.get(row), markup);
        markup.close();
    }

    private static void stroke(String path, double width, Markup markup) {
        markup.open("path")
                .attr("d", path)
                .attr("stroke-width", Decimal.px(width))
                .empty();
    }

    /** Writes the whole of a small fork as one sign: what a question looks like in a list. */
    public static void sign(List<Double> widths, Markup markup) {
        double apart = widths.size() > 5 ? 7 : 9;
        var fork = even(widths.size(), apart, 14, 34);
        markup.open("svg").attr("class", "fork-sign").attr("aria-hidden", "true");
        markup.attr("width", 54).attr("height", Decimal.px(fork.height()));
        double scale = 0.6;
        stroke("M0 " + Decimal.px(fork.stem()) + "H15", stemWidth(widths) * scale, markup);
        for (int i = 0; i < widths.size(); i++) {
            markup.open("path").attr("d", fork.strand(i, 54));
            markup.attr("stroke-width", Decimal.px(widths.get(i) * scale));
            if (i > 0) {
                markup.attr("transform", "translate(0 " + Decimal.px(fork.top(i)) + ")");
            }
            markup.empty();
        }
        markup.close();
    }
}
