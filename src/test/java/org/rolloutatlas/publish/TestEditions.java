package org.rolloutatlas.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.generated.GeneratedDataset;

/** Editions to write pages from, without a server. */
public final class TestEditions {
    public static final Path SMALL_FILE = Path.of("src/test/resources/datasets/atlas.json");

    private static final Site SITE = new Site("https://atlas.example", true);

    /** Twenty reports about thirteen countries. */
    public static final Edition SMALL = of(SMALL_FILE);

    /** What the editors have published so far, {@code events.json}. */
    public static final Edition OURS = of(Path.of("events.json"));

    private static final Map<Integer, Edition> GENERATED = new ConcurrentHashMap<>();

    private TestEditions() {}

    /** The edition of so many generated events, the same for all tests. */
    public static Edition generated(int events) {
        return GENERATED.computeIfAbsent(
                events,
                count -> of("generated", new GeneratedDataset(count, 1).text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The edition of a dataset file. */
    public static Edition of(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition of a dataset that is not in a file. */
    static Edition of(String name, byte[] bytes) {
        return switch (new DatasetReader().read(name, bytes)) {
            case Reading.Accepted accepted ->
                new Edition(accepted.dataset(), Bytes.of(bytes), TestWorld.WORLD, "test", SITE);
            case Reading.Rejected rejected -> throw new BrokenDatasetException(rejected.problems(), List.of());
        };
    }
}
