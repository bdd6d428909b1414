package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem.Severity;

@DisplayName("An excerpt of a file")
class ExcerptTest {
    private static String of(String line, int column) {
        return Excerpt.of(List.of(line), new Problem(Severity.ERROR, "events.json", 1, column, "", "", ""));
    }

    @Test
    void has_a_caret_below_the_place() {
        assertThat(of("{\"a\": 1}", 7)).isEqualTo("1 | {\"a\": 1}\n  |       ^\n");
    }

    @Test
    void counts_a_chinese_character_as_wide_as_a_terminal_does() {
        assertThat(of("\"身份\": x", 7)).isEqualTo("1 | \"身份\": x\n  |  \u3000\u3000   ^\n");
    }

    @Test
    void of_a_long_line_shows_what_is_around_the_place() {
        var excerpt = of("x".repeat(500) + "!" + "x".repeat(500), 501).lines().toList();

        assertThat(excerpt.getFirst()).hasSizeLessThan(110).startsWith("1 | …").endsWith("…");
        assertThat(excerpt.getFirst().charAt(excerpt.getLast().indexOf('^'))).isEqualTo('!');
    }

    @Test
    void is_empty_where_the_file_has_no_such_line_and_at_the_end_of_one_points_behind_it() {
        assertThat(Excerpt.of(List.of(), new Problem(Severity.ERROR, "events.json", 1, 1, "", "", "")))
                .isEmpty();
        assertThat(of("{", 2)).isEqualTo("1 | {\n  |  ^\n");
    }
}
