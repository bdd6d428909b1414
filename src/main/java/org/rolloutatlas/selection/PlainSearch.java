package org.rolloutatlas.selection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LocalizedText;

/**
 * Whether an event speaks of some words: every word must occur somewhere in its titles, claims, quotations, actors (with
 * aliases), places, project or sources. Case and accents do not count; Chinese is found as a sequence of characters. The
 * browser module follows the same rule.
 */
public final class PlainSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[\\s,;，；、]+");

    private PlainSearch() {}

    static boolean matches(Event event, String words) {
        if (words.isBlank()) {
            return true;
        }
        var text = text(event);
        return BREAKS.splitAsStream(fold(words)).filter(word -> !word.isEmpty()).allMatch(text::contains);
    }

    /** Lower case, compatibility forms unified, accents removed. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(Event event) {
        var parts = Stream.of(
                        texts(event.title()),
                        texts(event.claim()),
                        event.project().stream().flatMap(project -> texts(project.name())),
                        event.place().stream().flatMap(place -> texts(place.name())),
                        event.parties().stream()
                                .flatMap(party ->
                                        Stream.concat(texts(party.actor().name()), party.actor().aliases().stream())),
                        event.evidence().stream()
                                .flatMap(item -> Stream.of(
                                                Stream.of(
                                                        item.source().title(),
                                                        item.source().publisher()),
                                                item.quote().stream().map(quote -> quote.text()),
                                                item.translation().stream().flatMap(PlainSearch::texts))
                                        .flatMap(stream -> stream)))
                .flatMap(stream -> stream);
        return fold(String.join("\n", parts.toList()));
    }

    private static Stream<String> texts(LocalizedText text) {
        return text.byTag().values().stream();
    }
}
