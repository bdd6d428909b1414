package org.rolloutatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** A full-text index of events, held in memory. */
public final class SearchIndex {
    private final List<Event> events;
    private final IndexSearcher searcher;
    private final WordAnalyzer analyzer = WordAnalyzer.ofSearch();
    private final ActorNames names;

    private SearchIndex(List<Event> events, IndexSearcher searcher) {
        this.events = events;
        this.searcher = searcher;
        names = new ActorNames(events, analyzer);
    }

    /** Reads the events into an index; 10,000 of them take one to two seconds. */
    public static SearchIndex of(List<Event> events) {
        var directory = new ByteBuffersDirectory();
        try (var indexAnalyzer = WordAnalyzer.ofIndex();
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(indexAnalyzer).setMergePolicy(new LogDocMergePolicy()))) {
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
        var query = query(words);
        var ids = new ArrayList<String>();
        var found = new ArrayList<Event>();
        try {
            if (!events.isEmpty()) {
                for (var hit : searcher.search(query, events.size()).scoreDocs) {
                    found.add(events.get(hit.doc));
                    ids.add(events.get(hit.doc).id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SearchResult(ids, found, new SnippetFinder(query, language));
    }

    private Query query(String words) {
        var typed = WordQuery.of(words, analyzer);
        var others = names.others(words);
        if (others.isEmpty()) {
            return typed;
        }
        var either = new BooleanQuery.Builder().add(typed, Occur.SHOULD);
        others.forEach(name -> either.add(WordQuery.phrase(name, analyzer), Occur.SHOULD));
        return either.build();
    }

    private static Document document(Event event) {
        var document = new Document();
        for (var text : EventTexts.of(event)) {
            document.add(new TextField(text.part().field(), text.words(), Field.Store.NO));
        }
        return document;
    }
}
