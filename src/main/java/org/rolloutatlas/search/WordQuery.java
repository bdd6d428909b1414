package org.rolloutatlas.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader typed → a query. Every term must be found, in whatever part: as it is, as the beginning of a term, or, from
 * {@value #FUZZY_LENGTH} letters on, with one letter but the first wrong, missing, added or swapped. There is no query
 * syntax.
 */
final class WordQuery {
    /** Shorter words have too many neighbours. */
    static final int FUZZY_LENGTH = 5;
    /** Further terms are not looked at. */
    static final int MOST_TERMS = 32;
    /** Characters beyond these are not looked at. */
    static final int MOST_CHARACTERS = 200;

    private static final float EXACT = 4;
    private static final float PREFIX = 1.5f;

    private WordQuery() {}

    /** By which events are found. */
    static Query finding(String typed) {
        return every(terms(typed).stream().map(List::of).toList());
    }

    /** By which the found is shown: the characters of a Chinese word only where they stand together. */
    static Query showing(String typed) {
        var words = new ArrayList<List<Terms.Term>>();
        int end = 0;
        for (var term : terms(typed)) {
            // pairs of one run of characters overlap
            if (term.start() < end) {
                words.getLast().add(term);
            } else {
                words.add(new ArrayList<>(List.of(term)));
            }
            end = term.end();
        }
        return every(words);
    }

    /** The words of a name as they stand, one after the other, in one text. */
    static Query phrase(String name) {
        var terms = terms(name);
        return terms.isEmpty() ? new MatchNoDocsQuery("no words") : inEveryPart(part -> phrase(part, terms));
    }

    private static Query every(List<List<Terms.Term>> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(
                inEveryPart(part -> word.size() > 1
                        ? new BoostQuery(phrase(part, word), EXACT)
                        : single(new Term(part.field(), word.getFirst().text()))),
                Occur.MUST));
        return all.build();
    }

    private static Query phrase(Part part, List<Terms.Term> terms) {
        var phrase = new PhraseQuery.Builder();
        int first = terms.getFirst().position();
        terms.forEach(term -> phrase.add(new Term(part.field(), term.text()), term.position() - first));
        return phrase.build();
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
        int letters = term.text().length();
        if (letters > 1) {
            forms.add(new BoostQuery(new PrefixQuery(term), PREFIX));
        }
        if (letters >= FUZZY_LENGTH) {
            // all neighbours: a limit would make the answer depend on what else is in the dataset
            forms.add(new FuzzyQuery(
                    term, 1, 1, FuzzyQuery.defaultMaxExpansions, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static List<Terms.Term> terms(String typed) {
        var cut = typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS);
        var terms = Terms.asked(cut);
        return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
    }
}
