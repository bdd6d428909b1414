package org.rolloutatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code gazetteer.tsv} beside the map file → towns in its order; none where there is no such file. */
final class GazetteerReader {
    static final String FILE_NAME = "gazetteer.tsv";

    private static final String HEAD = "name\tcountry\tlat\tlon\tpopulation";

    private static final String EXPECTED =
            "expected the columns name, country, lat, lon and population with tabs between them,"
                    + " as in Mandalay, MM, 21.9747, 96.0836, 1208099; restore the file or take it away: no town is then proposed";

    private GazetteerReader() {}

    static List<Town> read(Path geodata) {
        var file = Files.isDirectory(geodata) ? geodata.resolve(FILE_NAME) : geodata.resolveSibling(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
                throw wrong(file, 1);
            }
            return IntStream.range(1, lines.size())
                    .mapToObj(line -> town(lines.get(line)).orElseThrow(() -> wrong(file, line + 1)))
                    .toList();
        } catch (IOException e) {
            throw new GeodataException("unreadable gazetteer '" + file + "': " + EXPECTED, e);
        }
    }

    private static Optional<Town> town(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 5 || cells[0].isBlank() || !cells[1].matches("[A-Z]{2}")) {
            return Optional.empty();
        }
        try {
            var town = new Town(
                    cells[0],
                    cells[1],
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Integer.parseInt(cells[4]));
            boolean onEarth = Math.abs(town.lat()) <= 90 && Math.abs(town.lon()) <= 180;
            return onEarth && town.population() >= 0 ? Optional.of(town) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static GeodataException wrong(Path file, int line) {
        return new GeodataException("invalid gazetteer '" + file + "': line " + line + " is no town; " + EXPECTED);
    }
}
