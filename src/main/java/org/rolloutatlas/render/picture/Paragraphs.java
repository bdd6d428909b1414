package org.rolloutatlas.render.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.scene.FontMetrics;

/** Paragraphs in pictures, broken into lines by the scene's font metrics. */
final class Paragraphs {
    private static final double LEADING = 1.3;
    /** Bold letters are wider. */
    private static final double BOLD = 1.08;

    private final double left;
    private final double width;

    Paragraphs(double left, double width) {
        this.left = left;
        this.width = width;
    }

    double height(String text, double size) {
        return lines(text, size).size() * size * LEADING;
    }

    /** Writes a headline and returns where the next paragraph begins. */
    double serif(Marks marks, String text, double size, double top) {
        double y = top;
        for (var line : lines(text, size)) {
            marks.headline(line, left, y + size, size);
            y += size * LEADING;
        }
        return y;
    }

    double sans(Marks marks, String text, double size, double top) {
        double y = top;
        for (var line : lines(text, size)) {
            marks.text(line, left, y + size, size, "muted");
            y += size * LEADING;
        }
        return y;
    }

    private List<String> lines(String text, double size) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var word = text.substring(start, end);
            if (!line.isEmpty() && FontMetrics.width(line + word.strip(), size) * BOLD > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
