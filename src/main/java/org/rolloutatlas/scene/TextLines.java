package org.rolloutatlas.scene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a paragraph breaks in a column, without a font: by the metrics of {@link FontMetrics}. A word wider than the column
 * breaks within.
 *
 * @param size of the letters, pixels
 * @param wider how many times wider than those of the metrics the letters of alphabets are; Chinese ones fill their square
 */
public record TextLines(double size, double wider) {

    /**
     * The lines of a paragraph.
     *
     * @param language BCP 47 tag: scripts without spaces break at words only where their language is known
     * @param room width of the column, pixels
     */
    public List<String> of(String text, String language, double room) {
        var breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var word = text.substring(start, end);
            double bare = width(word.stripTrailing());
            if (!line.isEmpty() && used + bare > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            while (bare > room && word.length() > 1) {
                int fits = fitting(word, room);
                lines.add(word.substring(0, fits));
                word = word.substring(fits);
                bare = width(word.stripTrailing());
            }
            line.append(word);
            used += width(word);
        }
        lines.add(line.toString().strip());
        return List.copyOf(lines);
    }

    /** How wide a line is, pixels. */
    public double width(String text) {
        double all = FontMetrics.width(text, size) / FontMetrics.ALLOWANCE;
        double full = text.codePoints().filter(FontMetrics::isFull).count() * size;
        return full + (all - full) * wider;
    }

    /** How many characters of a word fit, at least one; those that belong together stay so. */
    private int fitting(String word, double room) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int fits = characters.next();
        for (int end = characters.next(); end != BreakIterator.DONE && width(word.substring(0, end)) <= room; ) {
            fits = end;
            end = characters.next();
        }
        return fits;
    }
}
