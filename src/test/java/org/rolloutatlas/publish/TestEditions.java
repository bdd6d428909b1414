package org.rolloutatlas.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

/** Editions to write pages from, without a server. */
public final class TestEditions {
    public static final Path SMALL_FILE = Path.of("src/test/resources/datasets/atlas.json");

    private static final World WORLD = World.read(Path.of("geodata"));

    private static final Site SITE = new Site("https://atlas.example", true);

    /** Twenty reports about thirteen countries. */
    public static final Edition SMALL = of(SMALL_FILE);

    private TestEditions() {}

    /** The edition of a dataset file. */
    public static Edition of(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return switch (new DatasetReader().read(file.toString(), bytes)) {
                case Reading.Accepted accepted -> new Edition(accepted.dataset(), Bytes.of(bytes), WORLD, "test", SITE);
                case Reading.Rejected rejected -> throw new BrokenDatasetException(rejected.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
