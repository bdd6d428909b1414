package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A slip of the pen")
class SlipTest {
    @ParameterizedTest(name = "is {0} for the id {1}")
    @CsvSource({
        "huawe, huawei",
        "huaweii, huawei",
        "huawie, huawei",
        "a-minstry, a-ministry",
        "a_ministry, a-ministry",
        "A Ministry, a-ministry",
        "'a-ministry ', a-ministry"
    })
    void of_an_id(String written, String meant) {
        assertThat(Slip.ofId(written, List.of(meant))).contains(meant);
    }

    @ParameterizedTest(name = "is not {0} for the id {1}")
    @CsvSource({
        "daily-2018-08-07, daily-2018-08-08",
        "daily-2018-08-07, daily-2018-08-70",
        "daily-2018-8, daily-2018-08",
        "zambia-police, gambia-police",
        "mali-police, bali-police",
        "iran-police, iraq-police",
        "mm-cameras, ml-cameras",
        "m-cameras, mm-cameras",
        "police, police-2",
        "inistry, ministry",
        "ministries, ministry"
    })
    void is_not_what_may_be_another_record(String written, String other) {
        assertThat(Slip.ofId(written, List.of(other))).isEmpty();
    }

    @ParameterizedTest(name = "is {0} for the code {1}")
    @CsvSource({"pitchd, pitched", "oitched, pitched", "Pitched, pitched", "not_signed, not-signed", "zh-hans, zh-Hans"
    })
    void of_a_code(String written, String meant) {
        assertThat(Slip.ofCode(written, List.of(meant))).contains(meant);
    }

    @ParameterizedTest(name = "is not {0} for the code {1}")
    @CsvSource({"mix, min", "signed, pitched", "lone, lat"})
    void is_not_what_may_be_another_code(String written, String other) {
        assertThat(Slip.ofCode(written, List.of(other))).isEmpty();
    }

    @Test
    void has_one_neighbour_only() {
        assertThat(Slip.ofCode("abcx", List.of("abcd", "abce"))).isEmpty();
        assertThat(Slip.ofId("huaewi", List.of("huawei", "huaewii"))).isEmpty();
        assertThat(Slip.ofId("huawie", List.of())).isEmpty();
    }
}
