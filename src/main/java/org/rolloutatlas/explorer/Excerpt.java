package org.rolloutatlas.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.search.Part;
import org.rolloutatlas.search.Snippet;

/** A text of an event, in pieces, with what was looked for marked in it. */
final class Excerpt {
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    /** What says most about the event comes first; the names of countries stand beside every result. */
    private static final List<Part> ORDER = List.of(
            Part.CLAIM,
            Part.QUOTATION,
            Part.TRANSLATION,
            Part.ACTOR,
            Part.PROJECT,
            Part.PLACE,
            Part.SOURCE,
            Part.COUNTRY);

    private Excerpt() {}

    /** The title; pieces outside and inside of what was found, in turns. */
    static List<String> title(String title, List<Snippet> snippets) {
        return snippets.stream()
                .filter(snippet ->
                        snippet.part() == Part.TITLE && snippet.text().equals(title))
                .findFirst()
                .map(snippet -> pieces(snippet.text(), snippet.matches()))
                .orElse(List.of(title));
    }

    /** The text in which the words stand, cut around the first of them; the claim when they stand in none. */
    static List<String> text(String claim, List<Snippet> snippets) {
        return snippets.stream()
                .filter(snippet -> ORDER.contains(snippet.part()))
                .min(Comparator.comparingInt(snippet -> ORDER.indexOf(snippet.part())))
                .map(Excerpt::around)
                .orElse(List.of(claim));
    }

    private static List<String> around(Snippet snippet) {
        var text = snippet.text();
        if (text.length() <= LENGTH) {
            return pieces(text, snippet.matches());
        }
        int from = Math.max(0, snippet.matches().getFirst().start() - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        var before = from > 0 ? "…" : "";
        var seen = snippet.matches().stream()
                .filter(match -> match.end() <= to)
                .map(match ->
                        new Snippet.Match(match.start() - from + before.length(), match.end() - from + before.length()))
                .toList();
        return pieces(before + text.substring(from, to) + (to < text.length() ? "…" : ""), seen);
    }

    private static List<String> pieces(String text, List<Snippet.Match> matches) {
        var pieces = new ArrayList<String>();
        int end = 0;
        for (var match : matches) {
            pieces.add(text.substring(end, match.start()));
            pieces.add(text.substring(match.start(), match.end()));
            end = match.end();
        }
        pieces.add(text.substring(end));
        return pieces;
    }
}
