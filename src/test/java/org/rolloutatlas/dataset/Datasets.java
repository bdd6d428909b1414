package org.rolloutatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.phrase.Phrase;

/** The small dataset of the tests, good and broken in one way each. */
final class Datasets {
    static final Path FOLDER = Path.of("src/test/resources/datasets");

    /** A map that knows Myanmar as the square from 92 to 102 degrees east, and nothing else. */
    static final DatasetReader READER = new DatasetReader(
            (country, lon, _) -> country.equals("MM")
                    ? OptionalDouble.of(Math.max(0, Math.max(92 - lon, lon - 102)) * 100)
                    : OptionalDouble.empty(),
            new SelectionCheck(Datasets::fault, Datasets::unknown, Datasets::select));

    private Datasets() {}

    private static Optional<Phrase> fault(String query) {
        return query.startsWith("country=")
                ? Optional.empty()
                : Optional.of(Phrase.verbatim("unknown facet '" + query + "'"));
    }

    private static List<Phrase> unknown(String query, List<Event> events) {
        return query.contains("ZZ") ? List.of(Phrase.verbatim("no event has country 'ZZ'")) : List.of();
    }

    /** Selects by one country, or nothing. */
    private static Function<String, List<Event>> select(List<Event> events, List<Source> texts) {
        return query -> events.stream()
                .filter(event -> event.countries().stream().anyMatch(query::contains))
                .toList();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String good() {
        return new String(bytes("good"), StandardCharsets.UTF_8);
    }

    static Reading read(String text) {
        return READER.read("events.json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The good dataset with one thing replaced, read. */
    static Reading with(String found, String instead) {
        if (!good().contains(found)) {
            throw new IllegalArgumentException("The good dataset has no " + found);
        }
        return read(good().replace(found, instead));
    }

    static Dataset accepted(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.dataset();
            case Reading.Rejected(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }
}
