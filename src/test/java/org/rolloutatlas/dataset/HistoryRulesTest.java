package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A history")
class HistoryRulesTest {
    @Test
    void out_of_order_is_an_error_at_the_day_that_is_too_early() {
        assertThat(Datasets.with(
                                "{\"on\": \"2026-11-19\", \"kind\": \"added\"}",
                                "{\"on\": \"2026-11-20\", \"kind\": \"added\"}")
                        .problems())
                .isEmpty();
        assertThat(Datasets.with(
                                "{\"on\": \"2026-11-20\", \"kind\": \"corrected\"",
                                "{\"on\": \"2026-11-18\", \"kind\": \"corrected\"")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(problem.pointer()).isEqualTo("/events/1/history/1/on");
                    assertThat(problem.message())
                            .isEqualTo("invalid order of the history: 2026-11-18 stands after 2026-11-19");
                    assertThat(problem.remedy())
                            .isEqualTo("Put the entries in the order of their days, or mend the day.");
                });
    }
}
