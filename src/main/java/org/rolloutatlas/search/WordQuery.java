package org.rolloutatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader typed → a query. Every word must be found, in whatever part: as it is, as the beginning of a word, or, from
 * {@value #FUZZY_LENGTH} letters on, with one letter wrong, missing, added or swapped. There is no query syntax.
 */
final class WordQuery {
    /** Shorter words have too many neighbours. */
    static final int FUZZY_LENGTH = 5;
    /** Further words are not looked at. */
    static final int MOST_WORDS = 16;
    /** Characters beyond these are not looked at. */
    static final int MOST_CHARACTERS = 200;

    private static final float EXACT = 4;
    private static final float PREFIX = 1.5f;
    private static final int NEIGHBOURS = 50;

    private WordQuery() {}

    /** One word; neighbouring pairs of Chinese characters are one word. */
    private record Word(List<String> terms) {
        boolean isPhrase() {
            return terms.size() > 1;
        }
    }

    static Query of(String typed, Analyzer analyzer) {
        var words = words(typed, analyzer);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anywhere(word), Occur.MUST));
        return all.build();
    }

    /** The words as they stand, one after the other, in one part. */
    static Query phrase(String name, Analyzer analyzer) {
        var terms = words(name, analyzer).stream()
                .flatMap(word -> word.terms().stream())
                .toList();
        return inEveryPart(part -> new PhraseQuery(part.field(), terms.toArray(String[]::new)));
    }

    private static Query anywhere(Word word) {
        return inEveryPart(part -> word.isPhrase()
                ? new BoostQuery(new PhraseQuery(part.field(), word.terms().toArray(String[]::new)), EXACT)
                : single(new Term(part.field(), word.terms().getFirst())));
    }

    private interface InPart {
        Query of(Part part);
    }

    private static Query inEveryPart(InPart query) {
        var parts = new ArrayList<Query>();
        for (var part : Part.values()) {
            parts.add(new BoostQuery(query.of(part), part.weight()));
        }
        return new DisjunctionMaxQuery(parts, 0.1f);
    }

    private static Query single(Term term) {
        var forms = new ArrayList<Query>();
        forms.add(new BoostQuery(new TermQuery(term), EXACT));
        int letters = term.text().codePointCount(0, term.text().length());
        if (letters > 1) {
            forms.add(new BoostQuery(new PrefixQuery(term), PREFIX));
        }
        if (letters >= FUZZY_LENGTH) {
            forms.add(new FuzzyQuery(term, 1, 1, NEIGHBOURS, true));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static List<Word> words(String typed, Analyzer analyzer) {
        var words = new ArrayList<Word>();
        try (var tokens = analyzer.tokenStream("", cut(typed))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            var run = new ArrayList<String>();
            int end = -1;
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                // pairs of one run of Chinese overlap by a character
                if (offset.startOffset() >= end && !run.isEmpty()) {
                    words.add(new Word(List.copyOf(run)));
                    run.clear();
                }
                run.add(term.toString());
                end = offset.endOffset();
            }
            if (!run.isEmpty()) {
                words.add(new Word(List.copyOf(run)));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String cut(String typed) {
        return typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS);
    }
}
