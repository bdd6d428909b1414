package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word where its code is wanted")
class CodesByNameTest {
    private static final String SECOND = "examples/covid-apps/events.json";
    private static final String GOOD = "src/test/resources/datasets/good.json";

    private static List<Problem> problems(String file, String right, String wrong) throws IOException {
        var text = Files.readString(Path.of(file));
        assertThat(text).contains(right);
        return new DatasetReader()
                .read("events.json", text.replace(right, wrong).getBytes(StandardCharsets.UTF_8)).problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        SECOND + ", '\"countries\": [\"DE\"]', '\"countries\": [\"Allemagne\"]', DE",
        SECOND + ", '\"countries\": [\"DE\"]', '\"countries\": [\"germany\"]', DE",
        SECOND + ", '\"countries\": [\"DE\"]', '\"countries\": [\"德国\"]', DE",
        GOOD + ", '\"countries\": [\"MM\"]', '\"countries\": [\"Burma\"]', MM",
        GOOD + ", '\"countries\": [\"MM\"]', '\"countries\": [\"mm\"]', MM",
        SECOND + ", '\"stage\": \"authorised\"', '\"stage\": \"Autorisé ou convenu\"', authorised",
        SECOND
                + ", '\"system\": \"health-certificate\"', '\"system\": \"Pass sanitaire ou vaccinal\"', health-certificate",
        GOOD + ", '\"system\": \"national-id\"', '\"system\": \"National ID\"', national-id",
        GOOD + ", '\"actor\": \"a-company\"', '\"actor\": \"A Co.\"', a-company",
        GOOD + ", '\"project\": \"mm-national-id\"', '\"project\": \"国民身份证\"', mm-national-id"
    })
    void is_answered_with_the_code_that_can_be_put_in_its_place(String file, String right, String wrong, String code)
            throws IOException {
        assertThat(problems(file, right, wrong)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).contains("did you mean '" + code + "'?");
            assertThat(problem.mends()).isNotEmpty().extracting(Mend::to).containsOnly(code);
        });
    }

    @Test
    void is_asked_about_where_several_are_called_so() throws IOException {
        var text = Files.readString(Path.of(GOOD))
                .replace(
                        "\"name\": {\"en\": \"A Ministry\", \"zh-Hans\": \"某部\"},",
                        "\"name\": {\"en\": \"A Ministry\", \"zh-Hans\": \"某部\"}, \"aliases\": [\"A Co.\"],")
                .replace("\"actor\": \"a-company\"", "\"actor\": \"A Co.\"");
        assertThat(new DatasetReader()
                        .read("events.json", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .filteredOn(problem -> problem.message().contains(" actor 'A Co.'"))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.message()).contains("did you mean 'a-company' or 'a-ministry'?");
                    assertThat(problem.mends()).isEmpty();
                });
    }

    @Test
    void that_nothing_is_called_is_answered_as_before() throws IOException {
        assertThat(problems(GOOD, "\"countries\": [\"MM\"]", "\"countries\": [\"Atlantis\"]"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message())
                        .startsWith("invalid country 'Atlantis'; allowed: ")
                        .doesNotContain("did you mean"));
    }
}
