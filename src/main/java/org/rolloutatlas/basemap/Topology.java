package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.rolloutatlas.basemap.Json.Arr;
import org.rolloutatlas.basemap.Json.Num;
import org.rolloutatlas.basemap.Json.Obj;
import org.rolloutatlas.basemap.Json.Text;

/**
 * The countries of a TopoJSON text, as the file has them: rings of degrees that may jump at ±180.
 *
 * @param polygonsByA3 three-letter code → polygons → rings, the shell first → closed coordinates
 * @see <a href="https://github.com/topojson/topojson-specification">The TopoJSON format</a>
 */
record Topology(Map<String, List<List<Coordinate[]>>> polygonsByA3) {
    /** Longitudes are multiples of this fraction of a degree, so that turning the globe by 360° loses no bit. */
    private static final double LONGITUDE_STEPS = 0x1p32;

    /** The text is JSON, but not a topology of countries; the message says what was expected. */
    static final class FormatException extends RuntimeException {
        FormatException(String message) {
            super(message);
        }
    }

    static Topology parse(String text) {
        var root = object(Json.parse(text), "the file");
        if (!(root.members().get("type") instanceof Text(var type) && type.equals("Topology"))) {
            throw new FormatException("expected a TopoJSON object with \"type\": \"Topology\"");
        }
        var arcs = arcs(root);
        var countries =
                object(object(member(root, "objects"), "objects").members().get("countries"), "objects.countries");
        var polygons = new LinkedHashMap<String, List<List<Coordinate[]>>>();
        for (var geometry : array(member(countries, "geometries"), "objects.countries.geometries")) {
            var country = object(geometry, "a geometry");
            if (polygons.put(a3(country), polygons(country, arcs)) != null) {
                throw new FormatException("expected each country once, but a3 \"" + a3(country) + "\" is there twice");
            }
        }
        return new Topology(polygons);
    }

    private static String a3(Obj country) {
        if (object(member(country, "properties"), "properties").members().get("a3") instanceof Text(var a3)
                && a3.matches("[A-Z]{3}")) {
            return a3;
        }
        throw new FormatException("expected three capital letters as property \"a3\" of every country");
    }

    private static List<List<Coordinate[]>> polygons(Obj country, List<Coordinate[]> arcs) {
        if (!(country.members().get("type") instanceof Text(var type))) {
            return List.of();
        }
        var lists = switch (type) {
            case "Polygon" -> List.of(member(country, "arcs"));
            case "MultiPolygon" -> array(member(country, "arcs"), "arcs");
            default -> throw new FormatException("expected Polygon or MultiPolygon, not " + type);
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
                throw new FormatException("expected an arc below " + arcs.size() + ", not " + forwards);
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
                var lon = Math.rint((x * scale[0] + translate[0]) * LONGITUDE_STEPS) / LONGITUDE_STEPS;
                arc.add(new Coordinate(lon, y * scale[1] + translate[1]));
            }
            arcs.add(arc.toArray(Coordinate[]::new));
        }
        return arcs;
    }

    private static double[] pair(Obj root, String name) {
        return array(member(object(member(root, "transform"), "transform"), name), name).stream()
                .mapToDouble(Topology::number)
                .toArray();
    }

    private static Json member(Obj parent, String name) {
        var value = parent.members().get(name);
        if (value == null) {
            throw new FormatException("missing \"" + name + "\"");
        }
        return value;
    }

    private static Obj object(@Nullable Json value, String what) {
        if (value instanceof Obj object) {
            return object;
        }
        throw new FormatException("expected an object as " + what);
    }

    private static List<Json> array(Json value, String what) {
        if (value instanceof Arr(var items)) {
            return items;
        }
        throw new FormatException("expected an array as " + what);
    }

    private static double number(Json value) {
        if (value instanceof Num(var number)) {
            return number;
        }
        throw new FormatException("expected a number");
    }
}
