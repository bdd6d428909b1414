package org.rolloutatlas.basemap;

import static org.rolloutatlas.basemap.MapJson.array;
import static org.rolloutatlas.basemap.MapJson.member;
import static org.rolloutatlas.basemap.MapJson.number;
import static org.rolloutatlas.basemap.MapJson.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.rolloutatlas.basemap.Json.Obj;
import org.rolloutatlas.basemap.Json.Text;

/**
 * The countries of a TopoJSON file.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">The TopoJSON format</a>
 */
final class Topology {
    private Topology() {}

    /** As {@link MapFile} has them. */
    static Map<String, List<List<Coordinate[]>>> countries(Obj root) {
        var arcs = arcs(root);
        var countries =
                object(object(member(root, "objects"), "objects").members().get("countries"), "objects.countries");
        var polygons = new LinkedHashMap<String, List<List<Coordinate[]>>>();
        for (var geometry : array(member(countries, "geometries"), "objects.countries.geometries")) {
            var country = object(geometry, "a geometry");
            CountryProperty.put(polygons, country, polygons(country, arcs));
        }
        return polygons;
    }

    private static List<List<Coordinate[]>> polygons(Obj country, List<Coordinate[]> arcs) {
        if (!(country.members().get("type") instanceof Text(var type))) {
            return List.of();
        }
        var lists = switch (type) {
            case "Polygon" -> List.of(member(country, "arcs"));
            case "MultiPolygon" -> array(member(country, "arcs"), "arcs");
            default -> throw new MapJson.FormatException("expected Polygon or MultiPolygon, not " + type);
        };
        return lists.stream()
                .map(rings -> array(rings, "a polygon").stream()
                        .map(ring -> join(array(ring, "a ring"), arcs))
                        .toList())
                .toList();
    }

    /** Arcs share their end points; ~i is arc i backwards. */
    private static Coordinate[] join(List<Json> indices, List<Coordinate[]> arcs) {
        var ring = new ArrayList<Coordinate>();
        for (var item : indices) {
            var index = (int) number(item);
            var forwards = index < 0 ? ~index : index;
            if (forwards >= arcs.size()) {
                throw new MapJson.FormatException("expected an arc below " + arcs.size() + ", not " + forwards);
            }
            var arc = List.of(arcs.get(forwards));
            for (var point : index < 0 ? arc.reversed() : arc) {
                if (ring.isEmpty() || !ring.getLast().equals2D(point)) {
                    ring.add(point);
                }
            }
        }
        return ring.toArray(Coordinate[]::new);
    }

    private static List<Coordinate[]> arcs(Obj root) {
        var quantised = root.members().get("transform") instanceof Obj;
        var scale = quantised ? pair(root, "scale") : new double[] {1, 1};
        var translate = quantised ? pair(root, "translate") : new double[2];
        var arcs = new ArrayList<Coordinate[]>();
        for (var item : array(member(root, "arcs"), "arcs")) {
            var x = 0.0;
            var y = 0.0;
            var arc = new ArrayList<Coordinate>();
            for (var position : array(item, "an arc")) {
                var numbers = array(position, "a position");
                x = number(numbers.getFirst()) + (quantised ? x : 0);
                y = number(numbers.get(1)) + (quantised ? y : 0);
                arc.add(MapFile.position(x * scale[0] + translate[0], y * scale[1] + translate[1]));
            }
            arcs.add(arc.toArray(Coordinate[]::new));
        }
        return arcs;
    }

    private static double[] pair(Obj root, String name) {
        return array(member(object(member(root, "transform"), "transform"), name), name).stream()
                .mapToDouble(MapJson::number)
                .toArray();
    }
}
