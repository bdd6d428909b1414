package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.rolloutatlas.dataset.CountryDistance;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.FileReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.publish.ChapterSelections;

/** Bytes of a file; or, behind {@code @7} in a line of its own, the JSON that stands for the seventh value of a good file. */
final class DatasetLaw {
    static final FileReader READER = new DatasetReader(CountryDistance.UNKNOWN, ChapterSelections.CHECK, true);

    private DatasetLaw() {}

    static void holdFor(byte[] input) {
        var file = SampleFile.with(Input.text(input))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElse(input);
        var reading = READER.read("events.json", file);
        holdFor(reading);
        if (reading instanceof Reading.Accepted) {
            var text = formatted(file);
            assertInstanceOf(Reading.Accepted.class, READER.read("events.json", text));
            assertThat(formatted(text)).isEqualTo(text);
        }
    }

    /** Of each problem an editor learns where it stands. */
    static void holdFor(Reading reading) {
        switch (reading) {
            case Reading.Accepted(var _, var warnings) ->
                assertThat(severities(warnings)).doesNotContain(Problem.Severity.ERROR);
            case Reading.Rejected(var problems) ->
                assertThat(severities(problems)).contains(Problem.Severity.ERROR);
        }
        holdFor(reading.problems());
    }

    static void holdFor(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank();
        });
    }

    private static List<Problem.Severity> severities(List<Problem> problems) {
        return problems.stream().map(Problem::severity).toList();
    }

    private static byte[] formatted(byte[] file) {
        Function<DatasetFormat.Formatting, String> text =
                formatting -> assertInstanceOf(DatasetFormat.Formatting.Formatted.class, formatting)
                        .text();
        return text.apply(DatasetFormat.format("events.json", file)).getBytes(StandardCharsets.UTF_8);
    }
}
