package org.rolloutatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** The map file → countries in geographic space, ordered by code, without Antarctica. */
final class GeodataReader {
    static final String FILE_NAME = "visionscarto-50m.json";

    private static final String OURS = "Natural Earth";

    private static final String EXPECTED = "expected a TopoJSON world like geodata/" + FILE_NAME
            + " (object \"countries\", property \"a3\"), or GeoJSON in degrees with such properties (see geodata/README.md); restore that file or name another with --geodata";

    private GeodataReader() {}

    /**
     * What a map file has.
     *
     * @param boundaries who drew them
     */
    record Drawn(List<Country> countries, String boundaries) {}

    static Drawn read(Path geodata) {
        var file = file(geodata);
        try {
            var map = MapFile.parse(Files.readString(file));
            return new Drawn(countries(map), boundaries(map, file));
        } catch (IOException e) {
            throw new GeodataException("unreadable map file '" + file + "': " + EXPECTED, e);
        } catch (Json.SyntaxException e) {
            throw new GeodataException(
                    "invalid map file '" + file + "': not JSON at " + e.getMessage() + "; " + EXPECTED, e);
        } catch (MapJson.FormatException e) {
            throw new GeodataException("invalid map file '" + file + "': " + e.getMessage() + "; " + EXPECTED, e);
        }
    }

    /** The file that we ship is as its makers published it, so that it cannot say it itself. */
    private static String boundaries(MapFile map, Path file) {
        return map.boundaries()
                .or(() -> file.endsWith(FILE_NAME) ? Optional.of(OURS) : Optional.empty())
                .orElseThrow(() -> new MapJson.FormatException(
                        "expected a member \"boundaries\" that says who drew them and under which licence, as in"
                                + " \"boundaries\": \"OpenStreetMap contributors (ODbL)\"; pages name it"));
    }

    private static Path file(Path geodata) {
        if (Files.isRegularFile(geodata)) {
            return geodata;
        }
        if (!Files.isDirectory(geodata)) {
            throw new GeodataException("missing map file or folder '" + geodata + "': " + EXPECTED);
        }
        var usual = geodata.resolve(FILE_NAME);
        if (Files.isRegularFile(usual)) {
            return usual;
        }
        try (var files = Files.list(geodata)) {
            var candidates = files.filter(
                            file -> file.toString().endsWith(".json") && !file.endsWith(CapitalsReader.FILE_NAME))
                    .toList();
            if (candidates.size() == 1) {
                return candidates.getFirst();
            }
            throw new GeodataException("%s map file in folder '%s': %s"
                    .formatted(candidates.isEmpty() ? "missing" : "more than one", geodata, EXPECTED));
        } catch (IOException e) {
            throw new GeodataException("unreadable folder '" + geodata + "': " + EXPECTED, e);
        }
    }

    private static List<Country> countries(MapFile map) {
        var shapes = new TreeMap<String, List<Geometry>>();
        map.polygons().forEach((a3, polygons) -> {
            if (!a3.equals("ATA")) {
                var shape = Rings.together(polygons.stream()
                        .flatMap(rings -> Unwrapping.unwrap(rings).stream())
                        .toList());
                shapes.computeIfAbsent(CountryCodes.of(a3), code -> new ArrayList<>())
                        .add(shape);
            }
        });
        var countries = new ArrayList<Country>();
        shapes.forEach((code, parts) -> {
            var shape = parts.size() == 1 ? parts.getFirst() : CoverageUnion.union(parts.toArray(Geometry[]::new));
            if (!shape.isEmpty() || Anchors.findByHand(code).isPresent()) {
                countries.add(new Country(code, shape));
            }
        });
        return List.copyOf(countries);
    }
}
