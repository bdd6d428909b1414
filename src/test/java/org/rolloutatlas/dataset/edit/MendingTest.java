package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;
import org.rolloutatlas.property.Property;
import org.rolloutatlas.property.Values;

@DisplayName("Mending what is certain")
class MendingTest {
    private static final Path FOLDER = Path.of("src/test/resources/datasets");
    private static final DatasetReader READER = new DatasetReader();
    private static final Mending MENDING = new Mending(READER);

    private static String good() throws IOException {
        return Files.readString(FOLDER.resolve("good.json"));
    }

    private static Optional<Mending.Mended> mend(String text) {
        return MENDING.mend("events.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(String text) {
        return READER.read("events.json", text.getBytes(StandardCharsets.UTF_8)).problems();
    }

    @ParameterizedTest(name = "{1} is {0} again")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "\"stage\": \"pitched\" | \"stage\": \"pitchd\"",
                "\"certainty\" | \"certanty\"",
                "\"actor\": \"a-ministry\" | \"actor\": \"a-minstry\"",
                "\"focus\": \"mm-2018-08-pitch\" | \"focus\": \"mm-2018-08-ptich\"",
                "\"derivedFrom\": [\"daily-2018-08-07\"] | \"derivedFrom\": [\"dialy-2018-08-07\"]",
                "\"currency\": \"USD\" | \"currency\": \"USD \"",
                "\"published\": \"2020-04\" | \"published\": \"2020/04\"",
                "\"published\": \"2020-04\" | \"published\": \"Apr 2020\"",
                "\"published\": \"2018-08-09\" | \"published\": \"9 August 2018\"",
                "\"accessed\": \"2026-11-19\" | \"accessed\": \"2026/11/19\"",
                "\"on\": \"2026-11-19\" | \"on\": \"2026-11-19 \"",
                "\"zh-Hans\": \"某部\" | \"zh-hans\": \"某部\"",
                "\"sources\": [\\n | \"source\": [\\n",
                "\"country\": \"MM\" | \"country\": \"MM \"",
                "met a ministry.\" | met a ministry. \""
            })
    void undoes_a_slip_and_nothing_else(String right, String wrong) throws IOException {
        var before = good();
        var broken = before.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));

        var mended = mend(broken).orElseThrow();

        assertThat(mended.text()).isEqualTo(before);
        assertThat(mended.left()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source\": \"weekly-2020-03\" | \"source\": \"weekly-2020-04\"",
                "\"source\": \"weekly-2020-03\" | \"source\": \"daily-2020-03\"",
                "\"published\": \"2018-08-09\" | \"published\": \"8/9/2018\"",
                "\"published\": \"2020-04\" | \"published\": \"Apr-20\"",
                "\"published\": \"2020-04\" | \"published\": \"April\"",
                "\"country\": \"MM\" | \"country\": \"ZZ\"",
                "\"stage\": \"pitched\" | \"stage\": \"sold\""
            })
    void leaves_what_an_editor_has_to_decide(String right, String wrong) throws IOException {
        var broken = good().replace(right, wrong);

        var mended = mend(broken).orElseThrow();

        assertThat(mended.text()).isEqualTo(broken);
        assertThat(mended.mended()).isEmpty();
        assertThat(mended.left()).isEqualTo(problems(broken));
    }

    @Test
    void mends_one_problem_and_leaves_the_others() throws IOException {
        var broken = good().replace("\"actor\": \"a-ministry\"", "\"actor\": \"a-minstry\"")
                .replace("\"published\": \"2020-04\"", "\"published\": \"2020/04\"");
        var certain = problems(broken).stream()
                .filter(problem -> !problem.mends().isEmpty())
                .toList();
        assertThat(certain).hasSize(2);

        for (var problem : certain) {
            var mended = MENDING.mend("events.json", broken.getBytes(StandardCharsets.UTF_8), problem)
                    .orElseThrow();

            var mend = problem.mends().getFirst();
            assertThat(mended.text()).isEqualTo(broken.replace('"' + mend.from() + '"', '"' + mend.to() + '"'));
            assertThat(mended.mended()).containsExactly(problem);
            assertThat(mended.left()).hasSize(1);
        }
    }

    @Test
    void mends_one_problem_where_the_records_are_in_no_order() throws IOException {
        var before = good();
        int first = before.indexOf("    {", before.indexOf("\"sources\": ["));
        int second = before.indexOf("    {", first + 5);
        int third = before.indexOf("    {", second + 5);
        var broken = (before.substring(0, first)
                        + before.substring(second, third)
                        + before.substring(first, second)
                        + before.substring(third))
                .replace("\"published\": \"2018-08-09\"", "\"published\": \"9 August 2018\"");
        var problem = problems(broken).stream()
                .filter(each -> !each.mends().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(MENDING.mend("events.json", broken.getBytes(StandardCharsets.UTF_8), problem)
                        .orElseThrow()
                        .text())
                .isEqualTo(before);
    }

    @Test
    void does_not_mend_one_problem_where_that_would_be_another_error() throws IOException {
        var broken = good().replace("\"published\": \"2020-04\"", "\"published\": \"Apr 2030\"");

        assertThat(problems(broken).stream()
                        .filter(problem -> !problem.mends().isEmpty())
                        .flatMap(problem ->
                                MENDING.mend("events.json", broken.getBytes(StandardCharsets.UTF_8), problem).stream()))
                .isEmpty();
    }

    @Test
    void leaves_a_date_that_would_be_another_error() throws IOException {
        var broken = good().replace("\"published\": \"2020-04\"", "\"published\": \"Apr 2030\"");

        assertThat(mend(broken).orElseThrow().text()).isEqualTo(broken);
    }

    @Test
    void writes_a_season_of_which_then_is_warned() throws IOException {
        var mended = mend(good().replace("\"published\": \"2020-04\"", "\"published\": \"spring 2020\""))
                .orElseThrow();

        assertThat(mended.text()).contains("\"published\": \"2020-21\"");
        assertThat(mended.left()).extracting(Problem::code).containsExactly("season");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicate-keys", "after-the-end", "syntax-comma", "latin-1"})
    void does_not_write_what_it_cannot_read_as_a_whole(String name) throws IOException {
        assertThat(MENDING.mend("events.json", Files.readAllBytes(FOLDER.resolve(name + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "null",
                "\" x \"",
                "{\"events\": [null, 3, []]}",
                "{\"dataset\": {\"version\": []}}"
            })
    void is_no_exception_whatever_the_file_says(String json) {
        assertThat(mend(json)).isPresent();
    }

    @Test
    void never_makes_a_file_worse_and_mended_again_changes_nothing() throws IOException {
        var good = good();
        Property.forAll(120, values -> {
            var broken = slips(values, good);
            assertIsNotWorse(broken);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "misspelt",
                "dates",
                "references",
                "codes",
                "places",
                "evidence",
                "chapters",
                "shape",
                "judgement",
                "untranslated",
                "characters",
                "retracted"
            })
    void makes_no_broken_file_worse(String name) throws IOException {
        assertIsNotWorse(Files.readString(FOLDER.resolve(name + ".json")));
    }

    private static void assertIsNotWorse(String broken) {
        var before = mend(broken).map(_ -> problems(broken));
        if (before.isEmpty()) {
            return; // no JSON any more
        }
        var mended = mend(broken).orElseThrow();

        assertThat(mended.left()).isEqualTo(problems(mended.text()));
        assertThat(faults(mended.left(), Severity.ERROR)).isSubsetOf(faults(before.get(), Severity.ERROR));
        assertThat(faults(mended.left(), Severity.ERROR))
                .hasSizeLessThanOrEqualTo(faults(before.get(), Severity.ERROR).size());
        var again = mend(mended.text()).orElseThrow();
        assertThat(again.text()).isEqualTo(mended.text());
        assertThat(again.mended()).isEmpty();
        assertThat(DatasetFormat.tree(mended.text().getBytes(StandardCharsets.UTF_8))
                        .map(DatasetFormat::canonical))
                .contains(mended.text());
    }

    /** What is wrong, without what may have been meant, and without the places of records, which are sorted. */
    private static List<String> faults(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.message().split("; ", 2)[0].replaceAll("/\\w+/\\d+", "…"))
                .toList();
    }

    /** A few letters within the texts of the file are lost, doubled, changed or exchanged. */
    private static String slips(Values values, String good) {
        var text = new StringBuilder(good);
        var places = new ArrayList<Integer>();
        for (int i = 1; i + 1 < good.length(); i++) {
            if (Character.isLetterOrDigit(good.charAt(i)) || good.charAt(i) == '"') {
                places.add(i);
            }
        }
        for (int left = values.between(1, 4); left > 0; left--) {
            int at = Math.min(values.of(places), text.length() - 2);
            char c = text.charAt(at);
            switch (values.between(0, 4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, c);
                case 2 -> text.setCharAt(at, values.of('x', '7', 'M'));
                case 3 -> text.insert(at, ' ');
                default -> {
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, c);
                }
            }
        }
        return text.toString();
    }
}
