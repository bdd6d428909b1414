package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The committed world, read once for all tests. */
public final class TestWorld {
    public static final World WORLD = World.read(Path.of("geodata"));

    /** ISO 3166-1 alpha-2 codes of the member states of the United Nations. */
    public static final List<String> UN_MEMBERS = List.of(
            ("AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN"
                            + " CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT"
                            + " GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK"
                            + " LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR"
                            + " NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV"
                            + " SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW")
                    .split(" "));

    /** The countries of the first dataset: they get finer lines, so they are what a page's map weighs. */
    static final Set<String> EVENT_COUNTRIES = Set.of(
            "AF", "AO", "AR", "BD", "BF", "BO", "BW", "CD", "CM", "CN", "EC", "ET", "FJ", "FR", "GH", "GQ", "GY", "ID",
            "IN", "IQ", "IR", "JM", "KE", "KG", "KH", "LA", "LK", "LR", "ML", "MM", "MU", "MW", "MX", "MZ", "NE", "NG",
            "NP", "PG", "PH", "PK", "RS", "SB", "SL", "SN", "TJ", "TL", "TO", "TW", "UG", "UY", "UZ", "VE", "VN", "VU",
            "WS", "ZM", "ZW");

    private TestWorld() {}

    static Basemap page(ProjectionKind kind, double centralMeridian) {
        return WORLD.basemap(kind, centralMeridian, Detail.PAGE, EVENT_COUNTRIES);
    }
}
