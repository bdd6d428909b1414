package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;

class IndependenceToldTest {
    private static final Pattern ID = Pattern.compile("(?m)^- `([a-z0-9-]+)`");

    @Test
    void the_report_tells_editors_the_same_events_with_one_independent_source_as_readers_see() throws IOException {
        var dataset = accepted(new DatasetReader().read(Path.of("events.json")));
        var toReaders = dataset.events().stream()
                .filter(event -> !event.isRetracted() && event.independentSources() == 1)
                .toList();
        var report = CoverageReport.markdown(dataset);
        var list = report.substring(report.indexOf("## One independent source"));

        assertThat(toReaders).anyMatch(IndependenceToldTest::hasTwoTextsOfOnePublisher);
        assertThat(ID.matcher(list).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        toReaders.stream().map(Event::id).toList());
        var events =
                dataset.events().stream().filter(event -> !event.isRetracted()).count();
        assertThat(report)
                .contains(
                        "resting on two or more independent sources: " + (events - toReaders.size()) + " of " + events);
    }

    @Test
    void one_independent_source_is_no_warning() throws IOException {
        assertThat(new DatasetReader().read(Path.of("events.json")).problems())
                .noneMatch(problem -> problem.message().contains("independent source"));
    }

    private static Dataset accepted(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.dataset();
            case Reading.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static boolean hasTwoTextsOfOnePublisher(Event event) {
        return event.reports().size() > 1
                && event.reports().stream()
                        .allMatch(evidence -> evidence.source().derivedFrom().isEmpty());
    }
}
