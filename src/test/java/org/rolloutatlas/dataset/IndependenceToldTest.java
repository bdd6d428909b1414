package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Event;

class IndependenceToldTest {
    @Test
    void editors_are_told_of_the_same_events_with_one_independent_source_as_readers() throws IOException {
        var reader = new DatasetReader((_, _, _) -> OptionalDouble.empty(), SelectionCheck.ANY);
        var reading = reader.read(Path.of("events.json"));

        var toReaders = Datasets.accepted(reading).events().stream()
                .filter(event -> event.independentSources() == 1)
                .toList();
        var toEditors = reading.problems().stream()
                .filter(problem -> problem.message().startsWith("only one independent source"))
                .toList();

        assertThat(toReaders).anyMatch(IndependenceToldTest::hasTwoTextsOfOnePublisher);
        assertThat(toEditors)
                .hasSameSizeAs(toReaders)
                .allSatisfy(problem -> assertThat(toReaders)
                        .anyMatch(event -> problem.message().contains("'" + event.id() + "'")));
    }

    private static boolean hasTwoTextsOfOnePublisher(Event event) {
        return event.evidence().size() > 1
                && event.evidence().stream()
                        .allMatch(evidence -> evidence.source().derivedFrom().isEmpty());
    }
}
