package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem.Severity;

class AcceptancesTest {
    private static final String PARTIES = "\"parties\": [{\"actor\": \"a-company\", \"role\": \"supplier\"}],";
    private static final String UNNAMED =
            Datasets.good().replace("a contract with A Company", "a contract").replace("与某公司的一份合同", "一份合同");

    @Test
    void a_warning_that_its_record_accepts_is_not_told() {
        assertThat(Datasets.read(UNNAMED).problems()).extracting(Problem::code).containsExactly("unnamed-party");
        assertThat(Datasets.read(accepting("unnamed-party")).problems()).isEmpty();
    }

    @Test
    void an_accepted_warning_is_told_with_its_reason_when_all_are_asked_for() {
        var all = new DatasetReader(Datasets.READER.distance(), Datasets.READER.selections(), true);
        var problems = all.read("all", accepting("unnamed-party").getBytes(StandardCharsets.UTF_8))
                .problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ACCEPTED);
            assertThat(ProblemWriter.line(problem))
                    .contains("accepted: [unnamed-party]")
                    .endsWith("Accepted: The photograph shows it.");
        });
        assertThat(ProblemWriter.summary(problems)).isEqualTo("no errors, no warnings");
    }

    @Test
    void an_acceptance_of_one_warning_silences_no_other() {
        assertThat(Datasets.read(accepting("same-event")).problems())
                .extracting(Problem::code)
                .containsExactly("unnamed-party", "stale-acceptance");
    }

    @Test
    void an_acceptance_silences_no_other_record() {
        var text = UNNAMED.replace(
                "      \"kind\": \"company\",\n      \"country\": \"CN\"",
                "      \"kind\": \"company\",\n      \"country\": \"CN\",\n"
                        + "      \"accepted\": [{\"warning\": \"unnamed-party\", \"reason\": \"Elsewhere.\"}]");
        assertThat(Datasets.read(text).problems())
                .extracting(Problem::code)
                .containsExactly("stale-acceptance", "unnamed-party");
    }

    private static String accepting(String code) {
        return UNNAMED.replace(
                PARTIES,
                PARTIES + "\n      \"accepted\": [{\"warning\": \"" + code
                        + "\", \"reason\": \"The photograph shows it.\"}],");
    }
}
