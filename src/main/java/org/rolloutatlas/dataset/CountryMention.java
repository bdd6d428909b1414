package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether a text names a country, in English or Chinese.
 *
 * <p>A country is named by its name in CLDR, by another name in use, or by a word made of it: a word that begins with its name
 * or its stem (Kenya, Kenyan; China, Chinese). The check is generous, because it only serves to keep warnings silent.
 */
final class CountryMention {
    /** Shorter stems begin too many other words. */
    private static final int SHORTEST_STEM = 4;

    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("AE", List.of("emirat", "uae", "阿联酋")),
            Map.entry("BA", List.of("bosnia", "波黑")),
            Map.entry("CD", List.of("congo", "drc", "刚果")),
            Map.entry("CG", List.of("congo", "刚果")),
            Map.entry("CI", List.of("ivory coast", "ivorian", "côte d", "cote d", "科特迪瓦")),
            Map.entry("CN", List.of("chinese", "beijing")),
            Map.entry("FR", List.of("french")),
            Map.entry("DE", List.of("german")),
            Map.entry("GB", List.of("uk", "britain", "british")),
            Map.entry("GR", List.of("greek")),
            Map.entry("HK", List.of("hong kong", "香港")),
            Map.entry("KP", List.of("north korea", "朝鲜")),
            Map.entry("KR", List.of("korea", "韩国")),
            Map.entry("LA", List.of("lao", "老挝")),
            Map.entry("MM", List.of("burma", "burmese", "myanmar", "缅甸")),
            Map.entry("MO", List.of("macau", "macao", "澳门")),
            Map.entry("NL", List.of("dutch", "netherlands")),
            Map.entry("PG", List.of("png", "巴新")),
            Map.entry("PH", List.of("filipino", "philippine")),
            Map.entry("PL", List.of("polish")),
            Map.entry("RU", List.of("russia")),
            Map.entry("TR", List.of("turkey", "turkish", "türkiye", "turkiye")),
            Map.entry("US", List.of("america", "u.s.")),
            Map.entry("VN", List.of("viet nam", "vietnam")));

    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    private CountryMention() {}

    /**
     * Whether the country is named.
     *
     * @param code ISO 3166-1 alpha-2
     */
    static boolean isNamed(String code, String text) {
        return KNOWN.computeIfAbsent(code, CountryMention::pattern)
                .matcher(text)
                .find();
    }

    private static Pattern pattern(String code) {
        var forms = new ArrayList<String>();
        var english = name(code, Locale.ENGLISH);
        forms.add(begins(stem(english)));
        forms.add(Pattern.quote(name(code, Locale.SIMPLIFIED_CHINESE)));
        for (var other : ALSO.getOrDefault(code, List.of())) {
            forms.add(other.charAt(0) < 0x3000 ? begins(other) : Pattern.quote(other));
        }
        return Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String begins(String word) {
        return "(?<![\\p{L}])" + Pattern.quote(word);
    }

    /** The name without its last vowels or plural, as other words are made of it. */
    private static String stem(String name) {
        var stem = name.replaceFirst("(a|e|i|o|y|ia|land|s)$", "");
        return stem.length() < SHORTEST_STEM ? name : stem;
    }

    private static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language).replaceFirst("\\s*[(（].*$", "");
    }
}
