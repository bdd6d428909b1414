package org.rolloutatlas.basemap;

import static org.rolloutatlas.basemap.MapJson.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.rolloutatlas.basemap.Json.Text;

/**
 * The countries of a map file, as it has them: rings of degrees that may jump at ±180.
 *
 * @param polygons code of {@link CountryProperty} → polygons → rings, the shell first → closed coordinates
 * @param boundaries who drew them, and under which licence, as its member {@code boundaries} says
 */
record MapFile(Map<String, List<List<Coordinate[]>>> polygons, Optional<String> boundaries) {
    /** Longitudes are multiples of this fraction of a degree, so that turning the globe by 360° loses no bit. */
    private static final double LONGITUDE_STEPS = 0x1p32;

    static MapFile parse(String text) {
        var root = object(Json.parse(text), "the file");
        var type = root.members().get("type") instanceof Text(var name) ? name : "";
        var polygons = switch (type) {
            case "Topology" -> Topology.countries(root);
            case "FeatureCollection" -> FeatureCollection.countries(root);
            default ->
                throw new MapJson.FormatException("expected a TopoJSON object with \"type\": \"Topology\", or a"
                        + " GeoJSON one with \"type\": \"FeatureCollection\"");
        };
        return new MapFile(
                polygons,
                root.members().get("boundaries") instanceof Text(var drawn) && !drawn.isBlank()
                        ? Optional.of(drawn.strip())
                        : Optional.empty());
    }

    static Coordinate position(double longitude, double latitude) {
        if (Math.abs(longitude) > 360 || Math.abs(latitude) > 90) {
            throw new MapJson.FormatException("expected degrees of longitude and latitude, not " + longitude + ", "
                    + latitude + ": the file is projected");
        }
        return new Coordinate(Math.rint(longitude * LONGITUDE_STEPS) / LONGITUDE_STEPS, latitude);
    }
}
