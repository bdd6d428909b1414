package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class TextMistakesTest {
    private static final String CLAIM = "The Daily reported that a company met a ministry.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "</b>",
                "<br/>",
                "<A HREF='x'>",
                "<img src=x onerror=y>",
                "&amp;",
                "&nbsp;",
                "&#39;",
                "&#x2019;"
            })
    void with_markup_is_warned_of_at_its_place(String markup) {
        assertThat(Datasets.with(CLAIM, "The Daily " + markup + " reported that a company met a ministry.")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("markup");
                    assertThat(problem.pointer()).isEqualTo("/events/0/claim/en");
                    assertThat(problem.column()).isEqualTo(24 + "The Daily ".length());
                    assertThat(problem.message()).startsWith("invalid markup '" + markup + "'");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a < b and b > c", "R&D; more", "AT&T", "<3", "<https://example.org>", "Smith & Sons; others"})
    void with_signs_that_are_no_markup_is_good(String words) {
        assertThat(Datasets.with(CLAIM, "The Daily reported that a company met " + words + ".")
                        .problems())
                .isEmpty();
    }

    @Test
    void in_an_address_may_hold_what_elsewhere_is_markup() {
        assertThat(Datasets.with("https://weekly.example/?p=7", "https://weekly.example/?p=7&amp;q=8")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} in place of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A national identity pitch | 国民身份证系统推介 | title/zh-Hans | no letter of 'zh-Hans' in 'A national identity pitch'",
                "《日报》称，某公司会见某部。 | The Daily reported that a company met a ministry. | claim/en | no letter of 'en' in '《日报》称，某公司会见某部。'",
                "The Daily reported that a company met a ministry. | 《日报》称，一家公司会见了某部。 | claim/zh-Hans | no letter of 'zh-Hans' in 'The Daily reported that a company met a…'"
            })
    void in_letters_of_another_language_is_warned_of(String instead, String words, String place, String fault) {
        assertThat(Datasets.with("\"" + words + "\"", "\"" + instead + "\"").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("untranslated");
                    assertThat(problem.pointer()).isEqualTo("/events/0/" + place);
                    assertThat(problem.message()).isEqualTo("missing translation: " + fault);
                });
    }

    @Test
    void that_stands_word_for_word_in_two_languages_is_warned_of() {
        assertThat(Datasets.with(
                                "\"claim\": {\"en\": \"" + CLAIM,
                                "\"claim\": {\"fr\": \"" + CLAIM + "\", \"en\": \"" + CLAIM)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("missing translation: the same words stand under 'fr' and 'en'"));
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zh-Hans\": \"某公司\" | \"zh-Hans\": \"A Company\"",
                "\"zh-Hans\": \"国民身份证系统合同\" | \"zh-Hans\": \"2020: 5\"",
                "\"zh-Hans\": \"国民身份证系统合同\" | \"zh-Hans\": \"MOSIP 合同\"",
                "\"en\": \"Contract for the national ID system\" | \"sr-Latn\": \"Ugovor\", \"sr\": \"Уговор\", \"en\": \"Contract for a system\""
            })
    void that_is_a_name_or_a_number_or_partly_foreign_is_good(String words, String instead) {
        assertThat(Datasets.with(words, instead).problems()).isEmpty();
    }

    @ParameterizedTest(name = "<{0}>")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"met a ministry. ,end", "met a ministry.\u00a0,end", "met a ministry.\u3000,end"})
    void that_ends_with_a_space_is_warned_of_and_can_be_mended(String words, String where) {
        assertThat(Datasets.with("met a ministry.", words).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("spaces");
                    assertThat(problem.message()).isEqualTo("invalid space at the " + where + " of the text");
                    assertThat(problem.mends())
                            .containsExactly(new Mend.Value(
                                    "/events/0/claim/en", CLAIM.replace("met a ministry.", words), CLAIM));
                });
    }

    @Test
    void that_begins_with_a_space_is_warned_of() {
        assertThat(Datasets.with("\"The Daily reported", "\" The Daily reported")
                        .problems())
                .extracting(Problem::message)
                .containsExactly("invalid space at the start of the text");
    }
}
