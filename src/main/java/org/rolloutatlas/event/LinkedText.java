package org.rolloutatlas.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in several languages, some words of which lead to a source or an event.
 *
 * @param byTag BCP 47 tag → the text in its pieces, in the order of the file; not empty
 * @param own as of a {@link LocalizedText}
 */
public record LinkedText(Map<String, List<Span>> byTag, Optional<String> own) {
    public LinkedText {
        var copy = new LinkedHashMap<String, List<Span>>();
        byTag.forEach((tag, spans) -> copy.put(tag, List.copyOf(spans)));
        byTag = Collections.unmodifiableMap(copy);
    }

    /** A text of an atlas in a language that the program speaks. */
    public LinkedText(Map<String, List<Span>> byTag) {
        this(byTag, Optional.empty());
    }

    /** A piece of a text. */
    public sealed interface Span {
        /** The words that a reader sees. */
        String words();

        /** Words that lead nowhere. */
        record Plain(String words) implements Span {}

        /** Words that lead to a source. */
        record ToSource(String words, Source source) implements Span {}

        /** Words that lead to the event with this id. */
        record ToEvent(String words, String eventId) implements Span {}
    }

    /** The words alone, for all places that cannot hold a link. */
    public LocalizedText plain() {
        var plain = new LinkedHashMap<String, String>();
        byTag.forEach(
                (tag, spans) -> plain.put(tag, spans.stream().map(Span::words).collect(Collectors.joining())));
        return new LocalizedText(plain, own);
    }

    /** The text in that language; if there is none, in English, or in the first language held, and then it says which. */
    public List<Span> told(Language language) {
        var tag = Language.held(byTag.keySet(), language);
        var spans = Objects.requireNonNull(byTag.get(tag));
        return own.orElse(language.tag()).equals(tag)
                ? spans
                : Stream.concat(spans.stream(), Stream.of(new Span.Plain(language.saying(tag))))
                        .toList();
    }
}
