package org.rolloutatlas.basemap;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is looked for: in small letters, and once more in the letters of a plain keyboard.
 *
 * @param typed the name, and each of its parts where it has several: "biel/bienne", "biel", "bienne"
 * @param plain the same without accents and signs
 */
record TownName(List<String> typed, List<String> plain) {
    private static final Pattern PARTS = Pattern.compile("[,/()]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that have no accent to take away. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "ħ", "h", "þ", "th");

    private static final Pattern SPECIAL =
            Pattern.compile(LETTERS.keySet().stream().sorted().collect(Collectors.joining("|")));

    static TownName of(String name) {
        var typed = Stream.concat(Stream.of(name), PARTS.splitAsStream(name))
                .map(TownName::typed)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        var plain = typed.stream()
                .map(TownName::plain)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return new TownName(typed, plain.equals(typed) ? typed : plain);
    }

    /** As it is typed, but for capitals and spaces. */
    static String typed(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** In the letters of a plain keyboard: "malmo", "sanaa", "saint etienne". */
    static String plain(String text) {
        var small = SPECIAL.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
        var bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(SIGNS.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }
}
