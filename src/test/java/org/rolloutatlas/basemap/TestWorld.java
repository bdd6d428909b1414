package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.Set;

/** The committed world, read once for all tests. */
final class TestWorld {
    static final World WORLD = World.read(Path.of("geodata"));

    /** Countries of the first dataset: those that get finer lines. */
    static final Set<String> EVENT_COUNTRIES =
            Set.of("AR", "BO", "BW", "CN", "EC", "FR", "ID", "IR", "JM", "LA", "LR", "ML", "MM", "PG", "VU");

    private TestWorld() {}

    static Basemap page(ProjectionKind kind, double centralMeridian) {
        return WORLD.basemap(kind, centralMeridian, Detail.PAGE, EVENT_COUNTRIES);
    }
}
