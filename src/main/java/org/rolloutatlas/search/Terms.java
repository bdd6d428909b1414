package org.rolloutatlas.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Text → terms, the same for what is read and for what is asked. A word is a term: in lower case, without accents,
 * full-width letters as ordinary ones, without an elided article before it ({@code l’Étoile}) or a possessive after it
 * ({@code Reuters’s}). Chinese, Japanese and Korean are terms by pairs of neighbouring characters.
 *
 * <p>The browser cuts by the same {@link #PATTERN} and folds by the same {@link #LETTERS}, which {@link IndexWords} gives it.
 */
final class Terms {
    /** Hangul, kana, Chinese characters and what stands among them: blocks, which are quicker to ask for than scripts. */
    private static final String EAST =
            "[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\ud840\udc00-\ud8bf\udfff]";

    private static final String CJK = "(?=" + EAST + ")[\\p{L}\\p{N}]";
    private static final String LETTER = "(?!" + EAST + ")[\\p{L}\\p{M}\\p{N}]";
    private static final String FIRST = "(?<!" + LETTER + ")(?=[\\p{L}\\p{N}])";
    private static final String ARTICLE = "(?:[cdjlmnstCDJLMNST]|[qQ]u)['’]\\p{L}";
    private static final String POSSESSIVE = "(?<=\\p{L}['’])[sS](?!" + LETTER + ")";

    /** A run of Chinese, Japanese or Korean, in group 1, or a word; a regular expression of Java and of browsers. */
    static final String PATTERN = "((?:" + CJK + ")+)|" + FIRST + "(?!" + ARTICLE + "|" + POSSESSIVE + ")(?:" + LETTER
            + "|(?<=\\p{Nd})[.,](?=\\p{Nd}))+";

    /** Letters that Unicode does not take apart → what they are written as without their strokes. */
    static final SortedMap<String, String> LETTERS = Collections.unmodifiableSortedMap(new TreeMap<>(
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i")));

    private static final Pattern WORDS = Pattern.compile(PATTERN);
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern STROKES = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

    /**
     * A term and where it stands.
     *
     * @param start of its first character in the text
     * @param end behind its last character
     * @param position in words; a single character and the pair that it begins have the same
     */
    record Term(String text, int start, int end, int position) {}

    private Terms() {}

    /** Of a text that is read: single Chinese characters as well, so that a search for one of them finds it. */
    static List<Term> read(String text) {
        return terms(text, true);
    }

    /** Of words that are asked: a single Chinese character only where it stands alone. */
    static List<Term> asked(String words) {
        return terms(words, false);
    }

    /** In lower case, taken apart, without accents and strokes; compatibility forms are ordinary ones. */
    static String fold(String text) {
        if (text.chars().allMatch(Terms::isPlain)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return STROKES.matcher(bare).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
    }

    /** Whether folding changes nothing but the case: most of what there is, and normalizing is slow. */
    private static boolean isPlain(int c) {
        return c < 0x80 || (c >= 0x4e00 && c < 0xa000);
    }

    private static List<Term> terms(String text, boolean singles) {
        var terms = new ArrayList<Term>();
        var match = WORDS.matcher(text);
        int position = 0;
        while (match.find()) {
            int at = position;
            BiConsumer<Integer, Integer> add = (start, end) -> {
                int place = at + text.codePointCount(match.start(), start);
                terms.add(new Term(fold(text.substring(start, end)), start, end, place));
            };
            if (match.group(1) != null) {
                characters(text, match.start(), match.end(), singles, add);
                position += match.group().codePointCount(0, match.group().length());
            } else {
                add.accept(match.start(), match.end());
                position++;
            }
        }
        return List.copyOf(terms);
    }

    private static void characters(
            String text, int first, int last, boolean singles, BiConsumer<Integer, Integer> add) {
        for (int start = first; start < last; start = text.offsetByCodePoints(start, 1)) {
            int next = text.offsetByCodePoints(start, 1);
            if (singles || (start == first && next == last)) {
                add.accept(start, next);
            }
            if (next < last) {
                add.accept(start, text.offsetByCodePoints(next, 1));
            }
        }
    }
}
