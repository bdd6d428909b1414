package org.rolloutatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Who or what may be meant by some words, in any language of the dataset: what has a name that begins with them, or one that was
 * nearly typed. The words themselves are answered by {@link TextSearch}; this says what they name.
 */
public final class NameIndex {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}]+");

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;
    /** From so many letters on, two may be wrong. */
    private static final int LONG = 8;
    /** Longer ones are no name. */
    private static final int MOST_CHARACTERS = 60;

    private record Entry(Named named, List<String> folded) {}

    private final List<Entry> entries;

    /** Reads the names. */
    public NameIndex(List<Named> named) {
        entries = named.stream()
                .sorted(Named.MOST_REPORTED)
                .map(one -> new Entry(
                        one, one.names().stream().map(Terms::fold).distinct().toList()))
                .toList();
    }

    /**
     * Those with a name that begins with the words, or has a word that does: those named so exactly first, then those of most
     * reports.
     */
    public List<Named> beginning(String words, int most) {
        var typed = Terms.fold(words.strip());
        return typed.isEmpty() || typed.length() > MOST_CHARACTERS
                ? List.of()
                : best(entry -> rank(entry, typed), most);
    }

    /** Those with a name, or a word of a name, that differs from the words by one letter, of long words by two. */
    public List<Named> near(String words, int most) {
        var typed = Terms.fold(words.strip());
        if (typed.length() < SHORTEST || typed.length() > MOST_CHARACTERS) {
            return List.of();
        }
        var one = within(typed, 1);
        var two = typed.length() < LONG ? one : within(typed, 2);
        return best(entry -> parts(entry).anyMatch(one) ? 1 : parts(entry).anyMatch(two) ? 2 : Integer.MAX_VALUE, most);
    }

    private List<Named> best(ToIntFunction<Entry> rank, int most) {
        record Ranked(Named named, int rank) {}
        return entries.stream()
                .map(entry -> new Ranked(entry.named(), rank.applyAsInt(entry)))
                .filter(found -> found.rank() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .map(Ranked::named)
                .toList();
    }

    private static int rank(Entry entry, String typed) {
        int best = Integer.MAX_VALUE;
        for (var name : entry.folded()) {
            if (name.equals(typed)) {
                return 0;
            }
            if (name.startsWith(typed)) {
                best = Math.min(best, 1);
            } else if (words(name).anyMatch(word -> word.startsWith(typed)) || name.contains(" " + typed)) {
                best = Math.min(best, 2);
            }
        }
        return best;
    }

    private static Predicate<String> within(String typed, int letters) {
        var automaton = new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(letters));
        return automaton::run;
    }

    /** Whole names, and their words. */
    private static Stream<String> parts(Entry entry) {
        var parts = new ArrayList<>(entry.folded());
        entry.folded()
                .forEach(name ->
                        words(name).filter(word -> word.length() >= SHORTEST).forEach(parts::add));
        return parts.stream();
    }

    private static Stream<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name);
    }
}
