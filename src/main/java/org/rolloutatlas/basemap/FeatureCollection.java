package org.rolloutatlas.basemap;

import static org.rolloutatlas.basemap.MapJson.array;
import static org.rolloutatlas.basemap.MapJson.member;
import static org.rolloutatlas.basemap.MapJson.number;
import static org.rolloutatlas.basemap.MapJson.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.rolloutatlas.basemap.Json.Obj;
import org.rolloutatlas.basemap.Json.Text;

/**
 * The countries of a GeoJSON file.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/rfc7946">RFC 7946: positions are degrees, WGS 84, longitude first</a>
 */
final class FeatureCollection {
    private FeatureCollection() {}

    /** As {@link MapFile} has them. */
    static Map<String, List<List<Coordinate[]>>> countries(Obj root) {
        var polygons = new LinkedHashMap<String, List<List<Coordinate[]>>>();
        for (var item : array(member(root, "features"), "features")) {
            var feature = object(item, "a feature");
            if (feature.members().get("geometry") instanceof Obj geometry) {
                CountryProperty.put(polygons, feature, polygons(geometry));
            }
        }
        return polygons;
    }

    private static List<List<Coordinate[]>> polygons(Obj geometry) {
        var coordinates = member(geometry, "coordinates");
        var type = member(geometry, "type") instanceof Text(var name) ? name : "";
        var lists = switch (type) {
            case "Polygon" -> List.of(coordinates);
            case "MultiPolygon" -> array(coordinates, "coordinates");
            default -> throw new MapJson.FormatException("expected Polygon or MultiPolygon, not " + type);
        };
        return lists.stream()
                .map(rings -> array(rings, "a polygon").stream()
                        .map(ring -> array(ring, "a ring").stream()
                                .map(FeatureCollection::position)
                                .toArray(Coordinate[]::new))
                        .toList())
                .toList();
    }

    private static Coordinate position(Json position) {
        var numbers = array(position, "a position");
        if (numbers.size() < 2) {
            throw new MapJson.FormatException("expected longitude and latitude as a position");
        }
        return MapFile.position(number(numbers.get(0)), number(numbers.get(1)));
    }
}
