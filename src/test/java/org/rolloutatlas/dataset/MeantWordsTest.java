package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A word where a code is wanted")
class MeantWordsTest {
    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({
        "'\"kind\": \"newspaper\"', '\"kind\": \"journal\"', newspaper",
        "'\"precision\": \"city\"', '\"precision\": \"ville\"', city",
        "'\"precision\": \"city\"', '\"precision\": \"城市\"', city"
    })
    void is_asked_about_and_not_mended(String right, String wrong, String code) {
        assertThat(Datasets.with(right, wrong).problems())
                .filteredOn(problem -> problem.message().startsWith("unknown"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("did you mean '" + code + "'?");
                    assertThat(problem.mends()).isEmpty();
                });
    }

    @Test
    void means_none_but_the_codes_that_may_stand_there() {
        assertThat(MeantWords.among(List.of("city", "region"), "Ville")).containsExactly("city");
        assertThat(MeantWords.among(List.of("newspaper"), "ville")).isEmpty();
        assertThat(MeantWords.among(List.of("newspaper"), "no such word")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "Yes", "true", "VRAI", "1", "是"})
    void says_yes(String word) {
        assertThat(MeantWords.affirmed(word)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "no", "FALSE", "0", "否"})
    void says_no(String word) {
        assertThat(MeantWords.affirmed(word)).contains(false);
    }

    @Test
    void says_neither() {
        assertThat(MeantWords.affirmed("maybe")).isEmpty();
    }
}
