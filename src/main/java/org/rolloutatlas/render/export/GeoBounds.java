package org.rolloutatlas.render.export;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.LonLat;

/**
 * The smallest box around positions, degrees; {@code west} is greater than {@code east} when it crosses the antimeridian
 * (RFC 7946, section 5.2).
 */
record GeoBounds(double west, double south, double east, double north) {
    static Optional<GeoBounds> of(List<LonLat> positions) {
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        var south = positions.stream().mapToDouble(LonLat::lat).min().orElseThrow();
        var north = positions.stream().mapToDouble(LonLat::lat).max().orElseThrow();
        var lons =
                positions.stream().mapToDouble(LonLat::lon).sorted().distinct().toArray();
        // the box leaves out the widest gap between neighbours on the circle
        var west = lons[0];
        var east = lons[lons.length - 1];
        var widest = west + 360 - east;
        for (var i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                west = lons[i];
                east = lons[i - 1];
            }
        }
        return Optional.of(new GeoBounds(west, south, east, north));
    }
}
