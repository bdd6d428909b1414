package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.Language;

class FindingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "694|599|Most reports of ID systems, cameras and smart cities have no second independent source",
                "10|6|Most reports of ID systems, cameras and smart cities have no second independent source",
                "10|5|Without a second independent source: 5 of 10 reports of ID systems, cameras and smart cities",
                "9|9|Without a second independent source: 9 of 9 reports of ID systems, cameras and smart cities",
                "1|1|Without a second independent source: 1 of 1 report of ID systems, cameras and smart cities",
                "1200|2|Without a second independent source: 2 of 1,200 reports of ID systems, cameras and smart cities",
                "1|0|Every report held of ID systems, cameras and smart cities has a second independent source",
                "0|0|No report of ID systems is held"
            })
    void is_true_and_grammatical_for_any_numbers(int reports, int once, String headline) {
        assertThat(new Finding(reports, once).in(Wording.in(Language.EN))).isEqualTo(headline);
    }

    @Test
    void gives_way_in_chinese_as_well() {
        assertThat(new Finding(694, 599).in(Wording.in(Language.ZH_HANS))).contains("多数没有第二个独立来源");
        assertThat(new Finding(4, 2).in(Wording.in(Language.ZH_HANS))).contains("4条报道中，2条");
    }
}
