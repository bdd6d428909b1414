package org.rolloutatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** A full-text index of events, held in memory. */
public final class SearchIndex {
    private final List<Event> events;
    private final IndexSearcher searcher;
    private final ActorNames names;

    private SearchIndex(List<Event> events, IndexSearcher searcher) {
        this.events = events;
        this.searcher = searcher;
        names = new ActorNames(events);
    }

    /** Reads the events into an index; 10,000 of them take one to two seconds. */
    public static SearchIndex of(List<Event> events) {
        var directory = new ByteBuffersDirectory();
        try (var analyzer = new WordAnalyzer();
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy()))) {
            for (var event : events) {
                writer.addDocument(document(event));
            }
            // one segment merged from neighbours, so that the number of a document is the place of its event in the
            // list
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new SearchIndex(List.copyOf(events), new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The events that speak of these words, best first.
     *
     * @param words as typed; there is no syntax, and no text is invalid. Blanks find nothing.
     * @param language in which what was found is shown, where it is there in several
     */
    public SearchResult search(String words, Language language) {
        var found = hits(orNamed(words, WordQuery.finding(words)))
                .map(hit -> events.get(hit.doc))
                .toList();
        return new SearchResult(found, new SnippetFinder(orNamed(words, WordQuery.showing(words)), language));
    }

    /** Everything that a search looks at, as plain data. */
    public IndexWords words() {
        var terms = new TreeMap<String, BitSet>();
        for (int i = 0; i < events.size(); i++) {
            for (var text : EventTexts.of(events.get(i))) {
                for (var term : Terms.read(text.words())) {
                    terms.computeIfAbsent(term.text(), _ -> new BitSet()).set(i);
                }
            }
        }
        var named = new TreeMap<String, BitSet>();
        for (var name : names.folded()) {
            var found = new BitSet();
            hits(named(name)).forEach(hit -> found.set(hit.doc));
            named.put(name, found);
        }
        return new IndexWords(
                Terms.PATTERN,
                Terms.LETTERS,
                WordQuery.MOST_TERMS,
                WordQuery.FUZZY_LENGTH,
                events.stream().map(Event::id).toList(),
                listed(terms),
                listed(named));
    }

    private Query orNamed(String words, Query typed) {
        return names.namesFor(words).isEmpty()
                ? typed
                : new BooleanQuery.Builder()
                        .add(typed, Occur.SHOULD)
                        .add(named(words), Occur.SHOULD)
                        .build();
    }

    private Query named(String words) {
        var either = new BooleanQuery.Builder();
        names.namesFor(words).forEach(name -> either.add(WordQuery.phrase(name), Occur.SHOULD));
        return either.build();
    }

    private Stream<ScoreDoc> hits(Query query) {
        try {
            return events.isEmpty() ? Stream.of() : Stream.of(searcher.search(query, events.size()).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Event event) {
        var document = new Document();
        for (var text : EventTexts.of(event)) {
            document.add(new TextField(text.part().field(), text.words(), Field.Store.NO));
        }
        return document;
    }

    private static Map<String, List<Integer>> listed(Map<String, BitSet> places) {
        var listed = new LinkedHashMap<String, List<Integer>>();
        places.forEach((name, bits) -> listed.put(name, bits.stream().boxed().toList()));
        return Collections.unmodifiableMap(listed);
    }
}
