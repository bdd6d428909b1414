package org.rolloutatlas.edtf;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of dates in the languages that {@link WrittenForms} does not read itself, each made the English word that it reads. A language has a
 * pack, {@code written_TAG.properties}; the names of its months are the JDK's.
 */
final class WrittenWords {
    /** What a key of a pack is in English. */
    static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("spring", "spring {0}"),
            Map.entry("summer", "summer {0}"),
            Map.entry("autumn", "autumn {0}"),
            Map.entry("winter", "winter {0}"),
            Map.entry("quarter", "q{0} {1}"),
            Map.entry("half", "h{0} {1}"),
            Map.entry("decade", "{0}s"),
            Map.entry("first", "1"),
            Map.entry("about", "about "),
            Map.entry("perhaps", "perhaps "),
            Map.entry("before", "before "),
            Map.entry("after", "after "),
            Map.entry("early", "early "),
            Map.entry("mid", "mid "),
            Map.entry("late", "late "),
            Map.entry("since", "since "),
            Map.entry("until", "until "),
            Map.entry("between", "between "),
            Map.entry("and", " and "),
            Map.entry("from", "from "),
            Map.entry("to", " to "),
            Map.entry("in", ""));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final List<WrittenWords> PACKS =
            List.of(new WrittenWords(Locale.FRENCH), new WrittenWords(Locale.SIMPLIFIED_CHINESE));

    /** What begins a date and says nothing of it. */
    private static final String IN = "in";

    /** A way to write something, and what it is in English. */
    private record Rule(String written, Pattern pattern, String english) {
        /** Longer ways to write something come before their parts, and what stands at the beginning before what stands anywhere. */
        static final Comparator<Rule> ORDER = Comparator.comparingInt(
                        (Rule rule) -> -rule.written().length())
                .thenComparing(Rule::english)
                .thenComparing(Rule::written);

        /** @param first whether it stands at the beginning only */
        static Rule of(String written, String english, boolean first) {
            var plain = plain(written);
            var regex = Pattern.quote(plain).replaceAll("\\{(\\d)}", "\\\\E(?<n$1>\\\\d+)\\\\Q");
            // letters on either side make it a part of another word; Chinese has no space between words
            var before = first ? "^" : isLatin(plain) ? "(?<![\\p{L}\\d])" : "";
            var after = isLatin(plain) && !plain.endsWith("’") ? "(?![\\p{L}\\d])" : "";
            return new Rule(plain, Pattern.compile(before + regex + after), english);
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(found -> {
                var words = english;
                for (var figure : found.namedGroups().keySet()) {
                    words = words.replace("{" + figure.substring(1) + "}", found.group(figure));
                }
                return Matcher.quoteReplacement(words);
            });
        }
    }

    private final List<Rule> rules;

    private WrittenWords(Locale locale) {
        var pack = ResourceBundle.getBundle(
                WrittenWords.class.getPackageName() + ".written",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var all = new ArrayList<Rule>();
        ENGLISH.forEach((key, english) -> Stream.of(pack.getString(key).split("\\|"))
                .filter(written -> !written.isBlank())
                .forEach(written -> all.add(Rule.of(written, english, key.equals(IN)))));
        for (var month : Month.values()) {
            var english =
                    " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT) + " ";
            Stream.of(TextStyle.FULL, TextStyle.SHORT)
                    .map(style -> month.getDisplayName(style, locale))
                    .filter(name -> !Character.isDigit(name.charAt(0)))
                    .forEach(name -> all.add(Rule.of(name, english, false)));
        }
        all.sort(Rule.ORDER);
        rules = List.copyOf(all);
    }

    /**
     * What a text may be in English, for each language whose words it has.
     *
     * @param plain in small letters, with single spaces
     */
    static Stream<String> inEnglish(String plain) {
        var text = plain(plain);
        return PACKS.stream()
                .map(pack -> pack.translated(text))
                .filter(words -> !words.equals(text))
                .distinct();
    }

    private String translated(String text) {
        var words = text;
        for (var rule : rules) {
            words = rule.in(words);
        }
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Small letters without accents, and one kind of apostrophe. */
    private static String plain(String text) {
        var letters =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    private static boolean isLatin(String text) {
        return text.codePoints().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }
}
