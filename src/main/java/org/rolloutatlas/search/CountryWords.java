package org.rolloutatlas.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rolloutatlas.event.Language;

/** The names by which readers look for a country: those of the JDK (CLDR), and others in common use. */
final class CountryWords {
    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("AE", List.of("Emirates", "UAE")),
            Map.entry("BN", List.of("Brunei Darussalam")),
            Map.entry("CD", List.of("DR Congo", "DRC", "Democratic Republic of the Congo")),
            Map.entry("CG", List.of("Republic of the Congo")),
            Map.entry("CI", List.of("Ivory Coast")),
            Map.entry("CV", List.of("Cabo Verde")),
            Map.entry("CZ", List.of("Czech Republic")),
            Map.entry("FM", List.of("Federated States of Micronesia")),
            Map.entry("GB", List.of("UK", "Great Britain", "Britain")),
            Map.entry("IR", List.of("Persia")),
            Map.entry("KP", List.of("DPRK", "Democratic People’s Republic of Korea")),
            Map.entry("KR", List.of("Republic of Korea")),
            Map.entry("LA", List.of("Lao PDR")),
            Map.entry("MM", List.of("Burma")),
            Map.entry("NL", List.of("Holland")),
            Map.entry("PG", List.of("PNG")),
            Map.entry("RU", List.of("Russian Federation")),
            Map.entry("SZ", List.of("Swaziland")),
            Map.entry("TL", List.of("East Timor")),
            Map.entry("TR", List.of("Turkey")),
            Map.entry("US", List.of("USA", "United States of America", "America")),
            Map.entry("VN", List.of("Viet Nam")));
    private static final Map<String, List<String>> ALSO_CHINESE = Map.of(
            "CD", List.of("刚果民主共和国", "民主刚果"),
            "CG", List.of("刚果共和国"),
            "AE", List.of("阿联酋"),
            "HK", List.of("香港"),
            "MO", List.of("澳门"),
            "BA", List.of("波黑"),
            "KP", List.of("北韩"),
            "CI", List.of("象牙海岸"));

    private static final Map<String, List<String>> ALSO_FRENCH = Map.ofEntries(
            Map.entry("AE", List.of("Émirats", "EAU")),
            Map.entry("BY", List.of("Bélarus")),
            Map.entry("CD", List.of("RD Congo", "RDC", "République démocratique du Congo")),
            Map.entry("CF", List.of("Centrafrique")),
            Map.entry("CG", List.of("République du Congo")),
            Map.entry("CV", List.of("Cabo Verde")),
            Map.entry("CZ", List.of("République tchèque")),
            Map.entry("FM", List.of("Micronésie")),
            Map.entry("GB", List.of("Grande-Bretagne")),
            Map.entry("HK", List.of("Hong Kong")),
            Map.entry("IR", List.of("Perse")),
            Map.entry("KP", List.of("RPDC", "République populaire démocratique de Corée")),
            Map.entry("KR", List.of("République de Corée")),
            Map.entry("MD", List.of("Moldova")),
            Map.entry("MM", List.of("Birmanie")),
            Map.entry("MO", List.of("Macao")),
            Map.entry("NL", List.of("Hollande")),
            Map.entry("PS", List.of("Palestine")),
            Map.entry("RU", List.of("Fédération de Russie")),
            Map.entry("SZ", List.of("Swaziland")),
            Map.entry("TL", List.of("Timor-Leste")),
            Map.entry("US", List.of("États-Unis d’Amérique", "Amérique")),
            Map.entry("VN", List.of("Viêt Nam")));

    private CountryWords() {}

    /**
     * BCP 47 tag → names of the country, in those of the languages that the program speaks.
     *
     * @param code ISO 3166-1 alpha-2
     * @param tags of the languages in which an event is written: its readers look for no other names
     */
    static Map<String, List<String>> of(String code, Set<String> tags) {
        var names = new LinkedHashMap<String, List<String>>();
        for (var language : Language.values()) {
            if (!tags.contains(language.tag())) {
                continue;
            }
            var also = switch (language) {
                case EN -> ALSO;
                case ZH_HANS -> ALSO_CHINESE;
                case FR -> ALSO_FRENCH;
            };
            var all = new ArrayList<String>();
            all.add(Locale.of("", code).getDisplayCountry(language.locale()));
            all.addAll(also.getOrDefault(code, List.of()));
            names.put(language.tag(), all);
        }
        return names;
    }
}
