package org.rolloutatlas.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.CountryDistance;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.SelectionCheck;

/** The dataset of this repository on the real map, as it is published. */
final class RealEdition {
    private static final Site SITE = new Site("https://atlas.example", false);
    private static final Edition EDITION = read();

    private RealEdition() {}

    static Edition get() {
        return EDITION;
    }

    private static Edition read() {
        try {
            var bytes = Files.readAllBytes(Path.of("events.json"));
            var reading = new DatasetReader(CountryDistance.UNKNOWN, SelectionCheck.ANY).read("events.json", bytes);
            return switch (reading) {
                case Reading.Accepted accepted ->
                    new Edition(accepted.dataset(), Bytes.of(bytes), World.read(Path.of("geodata")), "test", SITE);
                case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
