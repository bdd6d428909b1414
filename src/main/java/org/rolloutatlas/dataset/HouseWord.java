package org.rolloutatlas.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word, and how a dataset writes it.
 *
 * @param titlesOnly whether only titles are held against it
 * @param found how it may be written otherwise
 * @param signs one of which, in small letters, stands wherever the pattern finds something
 */
record HouseWord(String language, boolean titlesOnly, Pattern found, List<String> signs, String written) {
    HouseWord {
        signs = List.copyOf(signs);
    }

    /** Between letters of a script that parts its words nothing is a word. */
    private static final String LETTER = "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{Nd}_]";

    private static final Pattern LETTERS = Pattern.compile(LETTER);

    /** Reads one that a file declares; empty where it says of no text that it is written otherwise. */
    static Optional<HouseWord> of(Entry declared) {
        var found = declared.texts("found").stream()
                .filter(text -> !text.isEmpty())
                // of texts that begin alike the longest is found
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(HouseWord::pattern)
                .collect(Collectors.joining("|"));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new HouseWord(
                        declared.text("language").orElse(""),
                        declared.isTrue("titlesOnly"),
                        Pattern.compile(found),
                        declared.texts("found").stream()
                                .filter(text -> !text.isEmpty())
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .toList(),
                        declared.text("written").orElse("")));
    }

    /**
     * Where it is written otherwise in a text.
     *
     * @param small the text in small letters; in most texts no sign stands, and the pattern need not be asked
     */
    Stream<MatchResult> in(String text, String small) {
        return signs.stream().anyMatch(small::contains) ? found.matcher(text).results() : Stream.empty();
    }

    private static String pattern(String text) {
        var small = text.equals(text.toLowerCase(Locale.ROOT)) ? "(?iu:" : "(?:";
        return (isLetter(text, 0) ? "(?<!" + LETTER + ")" : "") + small + Pattern.quote(text) + ")"
                + (isLetter(text, text.length() - 1) ? "(?!" + LETTER + ")" : "");
    }

    private static boolean isLetter(String text, int index) {
        return LETTERS.matcher(text.substring(index, index + 1)).matches();
    }
}
