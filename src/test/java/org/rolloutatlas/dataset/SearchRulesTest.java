package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An example of a search")
class SearchRulesTest {
    @Test
    void finds_an_event_or_is_told_with_what_to_take_instead() {
        assertThat(searching("\"FR\", \"nobody said this\"").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.code()).isEqualTo("empty-search");
                    assertThat(problem.pointer()).isEqualTo("/atlas/searches/en/1");
                    assertThat(problem.message()).isEqualTo("search 'nobody said this' finds no event");
                    assertThat(problem.remedy())
                            .isEqualTo(
                                    "Readers are shown it as an example: take a word of a title, a claim or a name.");
                });
    }

    @Test
    void that_finds_none_does_not_keep_a_part_of_an_atlas_from_being_published() {
        assertThat(searching("\"nobody said this\"")).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void that_finds_one_is_accepted() {
        assertThat(searching("\"FR\"").problems()).isEmpty();
    }

    private static Reading searching(String searches) {
        var own = new String(Datasets.bytes("own-world"), StandardCharsets.UTF_8);
        return Datasets.read(own.replaceFirst(
                "\"languages\": \\[\"en\"]", "\"languages\": [\"en\"], \"searches\": {\"en\": [" + searches + "]}"));
    }
}
