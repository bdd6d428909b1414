package org.rolloutatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** The map file → countries in geographic space, ordered by code, without Antarctica. */
final class GeodataReader {
    static final String FILE_NAME = "visionscarto-50m.json";

    private static final String EXPECTED = "expected a TopoJSON world like geodata/" + FILE_NAME
            + " (object \"countries\", property \"a3\"; see geodata/README.md); restore that file or name another with --geodata";

    private GeodataReader() {}

    static List<Country> read(Path geodata) {
        var file = file(geodata);
        try {
            return countries(Topology.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new GeodataException("unreadable map file '" + file + "': " + EXPECTED, e);
        } catch (Json.SyntaxException e) {
            throw new GeodataException(
                    "invalid map file '" + file + "': not JSON at " + e.getMessage() + "; " + EXPECTED, e);
        } catch (Topology.FormatException e) {
            throw new GeodataException("invalid map file '" + file + "': " + e.getMessage() + "; " + EXPECTED, e);
        }
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

    private static List<Country> countries(Topology topology) {
        var shapes = new TreeMap<String, List<Geometry>>();
        topology.polygonsByA3().forEach((a3, polygons) -> {
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
