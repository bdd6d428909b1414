package org.rolloutatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** Where in the texts of an event the words of a query stand: one snippet for each part, in the reader's language first. */
final class SnippetFinder {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    private final Query query;
    private final Language language;
    private final Highlighter highlighter = new Highlighter();

    SnippetFinder(Query query, Language language) {
        this.query = query;
        this.language = language;
    }

    List<Snippet> find(Event event) {
        Map<Part, Snippet> found = new EnumMap<>(Part.class);
        try {
            for (var text : EventTexts.of(event, language)) {
                if (!found.containsKey(text.part())) {
                    snippet(text).ifPresent(snippet -> found.put(text.part(), snippet));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found.values());
    }

    private Optional<Snippet> snippet(EventTexts.Text text) throws IOException {
        var found = highlighter.highlightWithoutSearcher(text.part().field(), query, text.words(), 1);
        return found instanceof Found(var matches) && !matches.isEmpty()
                ? Optional.of(new Snippet(text.part(), text.language(), text.words(), matches))
                : Optional.empty();
    }

    private record Found(List<Snippet.Match> matches) {}

    /** Takes the query apart once for each part of the events, not once for each of their texts. */
    private static final class Highlighter extends UnifiedHighlighter {
        private final Map<String, UHComponents> byField = new ConcurrentHashMap<>();

        Highlighter() {
            super(UnifiedHighlighter.builderWithoutSearcher(ANALYZER)
                    .withBreakIterator(WholeBreakIterator::new)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new Ranges()));
        }

        @Override
        protected UHComponents getHighlightComponents(String field, Query query, Set<Term> allTerms) {
            return byField.computeIfAbsent(field, _ -> super.getHighlightComponents(field, query, allTerms));
        }
    }

    /** Ranges instead of markup. */
    private static final class Ranges extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            var matches = new ArrayList<Snippet.Match>();
            for (var passage : passages) {
                for (var i = 0; i < passage.getNumMatches(); i++) {
                    matches.add(new Snippet.Match(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Found(joined(matches));
        }
    }

    /** Overlapping ranges, as pairs of Chinese characters give them, become one. */
    private static List<Snippet.Match> joined(List<Snippet.Match> matches) {
        var joined = new ArrayList<Snippet.Match>();
        for (var match : matches.stream()
                .sorted(Comparator.comparingInt(Snippet.Match::start))
                .toList()) {
            if (!joined.isEmpty() && match.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Snippet.Match(last.start(), Math.max(last.end(), match.end())));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }
}
