package org.rolloutatlas.render.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.scene.TextLines;

/** A sentence some parts of which are in bold letters, broken into lines. */
final class Credit {
    private static final double BOLD = 1.1;
    private static final double PLAIN = 1.03;

    private final double size;
    private final List<List<QuoteCard.Piece>> lines = new ArrayList<>();

    /**
     * The lines of it.
     *
     * @param size of the letters
     * @param room width of the column
     */
    Credit(List<QuoteCard.Piece> parts, double size, double room) {
        this.size = size;
        lines.add(new ArrayList<>());
        double used = 0;
        for (var part : parts) {
            var metrics = new TextLines(size, part.strong() ? BOLD : PLAIN);
            for (var word : words(part.text())) {
                double width = metrics.width(word.stripTrailing());
                if (used + width > room && !lines.getLast().isEmpty()) {
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                var shown = lines.getLast().isEmpty() ? word.stripLeading() : word;
                add(new QuoteCard.Piece(shown, part.strong()));
                used += metrics.width(shown);
            }
        }
    }

    private void add(QuoteCard.Piece word) {
        var line = lines.getLast();
        if (!line.isEmpty() && line.getLast().strong() == word.strong()) {
            var before = line.removeLast();
            line.add(new QuoteCard.Piece(before.text() + word.text(), word.strong()));
        } else {
            line.add(word);
        }
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** Writes it and returns where it ends. */
    double draw(Marks marks, double x, double top, double leading, boolean drawn) {
        double y = top;
        for (var line : lines) {
            if (drawn) {
                marks.pen().sentence(line, x, y + size, size, Ink.fill(marks.colour("ink")));
            }
            y += leading;
        }
        return y;
    }
}
