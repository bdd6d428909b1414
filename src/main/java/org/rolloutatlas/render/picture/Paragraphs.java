package org.rolloutatlas.render.picture;

import java.util.List;
import java.util.Locale;
import org.rolloutatlas.scene.TextLines;

/** Paragraphs in pictures, broken into lines by the scene's font metrics. */
final class Paragraphs {
    private static final double LEADING = 1.3;
    /** Bold letters are wider, and those of other fonts. */
    private static final double WIDER = 1.14;

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
        return new TextLines(size, WIDER).of(text, Locale.ROOT.toLanguageTag(), width);
    }
}
