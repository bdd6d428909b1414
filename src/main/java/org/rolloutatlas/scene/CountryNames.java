package org.rolloutatlas.scene;

import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.event.Language;

/** Short names of countries and territories, neutral in wording: those of the JDK (CLDR), with a few set by hand. */
public final class CountryNames {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("MM", "Myanmar"),
            Map.entry("HK", "Hong Kong"),
            Map.entry("MO", "Macau"),
            Map.entry("PS", "Palestine"),
            Map.entry("CD", "DR Congo"),
            Map.entry("CG", "Congo"),
            Map.entry("CI", "Ivory Coast"),
            Map.entry("TR", "Turkey"),
            Map.entry("BA", "Bosnia and Herzegovina"),
            Map.entry("AE", "Emirates"),
            Map.entry("GB", "United Kingdom"),
            Map.entry("CF", "Central African Rep."),
            Map.entry("TT", "Trinidad and Tobago"),
            Map.entry("AG", "Antigua and Barbuda"),
            Map.entry("KN", "St Kitts and Nevis"),
            Map.entry("LC", "St Lucia"),
            Map.entry("VC", "St Vincent"),
            Map.entry("ST", "São Tomé and Príncipe"));
    private static final Map<String, String> CHINESE = Map.of(
            "HK", "香港",
            "MO", "澳门",
            "PS", "巴勒斯坦",
            "CD", "刚果（金）",
            "CG", "刚果（布）",
            "AE", "阿联酋",
            "BA", "波黑",
            "CF", "中非");

    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("MM", "Birmanie"),
            Map.entry("HK", "Hong Kong"),
            Map.entry("MO", "Macao"),
            Map.entry("PS", "Palestine"),
            Map.entry("CD", "RD Congo"),
            Map.entry("CG", "Congo"),
            Map.entry("CF", "Centrafrique"),
            Map.entry("AE", "Émirats"),
            Map.entry("BA", "Bosnie-Herzégovine"),
            Map.entry("FM", "Micronésie"),
            Map.entry("VC", "Saint-Vincent"));

    private CountryNames() {}

    /**
     * The name of a country.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static String of(String code, Language language) {
        var own = switch (language) {
            case EN -> ENGLISH.get(code);
            case ZH_HANS -> CHINESE.get(code);
            case FR -> FRENCH.get(code);
        };
        return own != null ? own : Locale.of("", code).getDisplayCountry(language.locale());
    }
}
