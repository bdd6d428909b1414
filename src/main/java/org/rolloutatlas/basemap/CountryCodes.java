package org.rolloutatlas.basemap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From the codes of the map file to the codes of the atlas. */
final class CountryCodes {
    private static final Map<String, String> ALPHA_2_BY_ALPHA_3 = alpha2ByAlpha3();

    /** De facto territories drawn as part of the state whose ISO code covers them; the policy is in geodata/README.md. */
    private static final Map<String, String> DRAWN_WITH = Map.of("SOL", "SO", "CYN", "CY");

    private CountryCodes() {}

    /** ISO 3166-1 alpha-2; XK for Kosovo; the file's own code in lower case for what has neither. */
    static String of(String a3) {
        var drawnWith = DRAWN_WITH.get(a3);
        return drawnWith != null ? drawnWith : ALPHA_2_BY_ALPHA_3.getOrDefault(a3, a3.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> alpha2ByAlpha3() {
        var codes = new HashMap<String, String>();
        for (var alpha2 : Locale.getISOCountries()) {
            codes.put(Locale.of("", alpha2).getISO3Country(), alpha2);
        }
        // user-assigned, in general use; the JDK knows its names but not its three letters
        codes.put("XKX", "XK");
        // as Natural Earth has it
        codes.put("KOS", "XK");
        // a file may have two letters
        List.copyOf(codes.values()).forEach(alpha2 -> codes.put(alpha2, alpha2));
        return Map.copyOf(codes);
    }
}
