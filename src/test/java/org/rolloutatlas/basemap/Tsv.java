package org.rolloutatlas.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of places beside the tests: name, code, lon, lat; a line with # is a comment. */
final class Tsv {
    record Place(String name, String code, double lon, double lat) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Tsv() {}

    static List<Place> places(String resource) {
        try (var in = Tsv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("missing test resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Place(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
