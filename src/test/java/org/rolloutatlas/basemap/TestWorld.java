package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.Set;

/** The committed world, read once for all tests. */
public final class TestWorld {
    public static final World WORLD = World.read(Path.of("geodata"));

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
