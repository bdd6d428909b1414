package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of an article that is pasted")
class PastedTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String TEXT = """
            Card trial begins in Lusaka

            By Our Reporter
            5 March 2020
            The ministry said the trial covers 200 people.
            """;

    private static PastedText pasted(String address) {
        return new PastedText(address, TEXT, "the trial covers 200 people");
    }

    @Test
    void headline_publisher_address_and_day_are_taken_over() {
        assertThat(pasted("https://www.example.org/news/card").source(TODAY).toString())
                .isEqualTo("{\"title\":\"Card trial begins in Lusaka\",\"publisher\":\"example.org\","
                        + "\"url\":\"https://www.example.org/news/card\",\"published\":\"2020-03-05\","
                        + "\"read\":\"full\",\"accessed\":\"2026-12-01\"}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://example.org/2020/03/06/card, 2020-03-06",
        "https://example.org/2020-03-06-card, 2020-03-06",
        "https://example.org/20200306/card, 2020-03-05",
        "https://example.org/2020/13/06/card, 2020-03-05"
    })
    void the_day_in_the_address_counts_before_that_in_the_text(String address, String day) {
        assertThat(pasted(address).source(TODAY).path("published").asString("")).isEqualTo(day);
    }

    @Test
    void no_day_is_made_of_a_sentence_or_a_month() {
        var text = "Card trial\nMarch 2020\nThe trial began on 5 March 2020.";

        assertThat(new PastedText("", text, "").source(TODAY).has("published")).isFalse();
    }

    @Test
    void nothing_is_said_of_what_is_not_there() {
        assertThat(new PastedText("https://example.org/", "", "").source(TODAY).toString())
                .isEqualTo("{\"publisher\":\"example.org\",\"url\":\"https://example.org/\",\"read\":\"none\","
                        + "\"accessed\":\"2026-12-01\"}");
    }

    @Test
    void the_words_that_were_marked_are_evidence() {
        assertThat(pasted("").evidence("example-org").toString())
                .isEqualTo("{\"source\":\"example-org\",\"quote\":{\"text\":\"the trial covers 200 people\"}}");
        assertThat(new PastedText("", TEXT, "").evidence("example-org").has("quote"))
                .isFalse();
    }

    @Test
    void words_that_do_not_stand_there_are_no_quotation() {
        assertThat(pasted("").quotes()).isTrue();
        assertThat(new PastedText("", TEXT, "the trial covers 300 people").quotes())
                .isFalse();
    }
}
