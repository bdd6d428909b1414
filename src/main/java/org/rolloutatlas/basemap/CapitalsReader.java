package org.rolloutatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code capitals.json} beside the map file → capitals by country; none where there is no such file. */
final class CapitalsReader {
    static final String FILE_NAME = "capitals.json";

    private static final String EXPECTED =
            "expected a list of {\"country\": \"MM\", \"lon\": 96.13, \"lat\": 19.745, \"name\": {\"en\": …}};"
                    + " restore the file or take it away: maps then name no capital";

    private CapitalsReader() {}

    static Map<String, Capital> read(Path geodata) {
        var file = Files.isDirectory(geodata) ? geodata.resolve(FILE_NAME) : geodata.resolveSibling(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            if (!(Json.parse(Files.readString(file)) instanceof Json.Arr(var items))) {
                throw wrong(file, "not a list");
            }
            var capitals = new LinkedHashMap<String, Capital>();
            for (var item : items) {
                var capital = capital(item)
                        .orElseThrow(() -> wrong(file, "entry %d is no capital".formatted(capitals.size() + 1)));
                if (capitals.put(capital.country(), capital) != null) {
                    throw wrong(file, "'%s' stands twice".formatted(capital.country()));
                }
            }
            return capitals;
        } catch (IOException e) {
            throw new GeodataException("unreadable file of capitals '" + file + "': " + EXPECTED, e);
        } catch (Json.SyntaxException e) {
            throw new GeodataException(
                    "invalid file of capitals '" + file + "': not JSON at " + e.getMessage() + "; " + EXPECTED, e);
        }
    }

    private static Optional<Capital> capital(Json item) {
        if (item instanceof Json.Obj(var members)
                && members.get("country") instanceof Json.Text(var country)
                && members.get("lon") instanceof Json.Num(var lon)
                && members.get("lat") instanceof Json.Num(var lat)
                && members.get("name") instanceof Json.Obj(var texts)
                && Math.abs(lon) <= 180
                && Math.abs(lat) <= 90) {
            var names = new LinkedHashMap<String, String>();
            texts.forEach((tag, text) -> {
                if (text instanceof Json.Text(var name) && !name.isBlank()) {
                    names.put(tag, name);
                }
            });
            return Optional.of(new Capital(country, lon, lat, names));
        }
        return Optional.empty();
    }

    private static GeodataException wrong(Path file, String what) {
        return new GeodataException("invalid file of capitals '" + file + "': " + what + "; " + EXPECTED);
    }
}
