package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;

@DisplayName("Of a file that was broken while it is served, the log")
class BrokenDatasetTellingTest {
    private static final Problem EMPTY = new Problem(
            Severity.ERROR, "events.json", 1, 1, "", "missing content: the file is empty", "See ./atlas import.");

    @Test
    void parts_what_is_wrong_from_what_to_do_as_the_check_does() {
        assertThat(BrokenDatasetException.list(List.of(EMPTY)))
                .isEqualTo("events.json:1:1: error: missing content: the file is empty → See ./atlas import.");
    }

    @Test
    void names_a_cell_of_a_workbook_and_leaves_warnings_out() {
        var warning = new Problem(Severity.WARNING, "events.json", 2, 1, "", "short", "");

        assertThat(BrokenDatasetException.list(List.of(warning, EMPTY.in("events", 12, 7))))
                .startsWith("events.json:events!G12: error: ")
                .doesNotContain("short");
    }
}
