package org.rolloutatlas.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** Where a text speaks of the words that were looked for. */
final class Snippet {
    private static final Pattern BREAKS = Pattern.compile("[\\s,;，；、\"“”]+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    /** A piece of a text, and whether it is one of the words. */
    record Piece(String text, boolean hit) {}

    private Snippet() {}

    /** The text in pieces; joined, they are the text. */
    static List<Piece> mark(String text, String words) {
        var pattern = pattern(words);
        if (pattern.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        var pieces = new ArrayList<Piece>();
        var matcher = pattern.get().matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    /** The text of the event in which the words occur, cut around the first of them; its claim when none does. */
    static List<Piece> of(Event event, Language language, String words) {
        var claim = event.claim().in(language);
        return pattern(words)
                .flatMap(pattern -> texts(event, language)
                        .filter(text -> pattern.matcher(text).find())
                        .findFirst()
                        .map(text -> mark(around(text, pattern), words)))
                .orElseGet(() -> List.of(new Piece(claim, false)));
    }

    private static Stream<String> texts(Event event, Language language) {
        return Stream.of(
                        Stream.of(event.claim().in(language)),
                        event.evidence().stream()
                                .flatMap(item -> item.quote().stream())
                                .map(quote -> quote.text()),
                        event.evidence().stream()
                                .flatMap(item -> item.translation().stream())
                                .map(text -> text.in(language)),
                        event.parties().stream()
                                .map(party -> party.actor().name().in(language)
                                        + party.actor().aliases().stream()
                                                .map(alias -> " · " + alias)
                                                .collect(Collectors.joining())),
                        event.evidence().stream().map(item -> item.source().title()))
                .flatMap(texts -> texts);
    }

    private static String around(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        if (text.length() <= LENGTH || !matcher.find()) {
            return text;
        }
        int from = Math.max(0, matcher.start() - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private static Optional<Pattern> pattern(String words) {
        var parts = Arrays.stream(BREAKS.split(words, -1))
                .filter(word -> !word.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
