package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and samples of whole numbers as CLDR has them ({@code plurals.xml}), without those of compact numbers. */
@DisplayName("A plural rule")
class PluralRuleTest {
    private static final Map<String, String> RULES = Map.of(
            "en", "one: i = 1 and v = 0",
            "zh", "",
            "fr", "one: i = 0,1; many: i != 0 and i % 1000000 = 0 and v = 0",
            "ar", "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99",
            "ru",
                    "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
                            + " many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
            "pl",
                    "one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
                            + " many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14");

    @ParameterizedTest(name = "of {0} has {1} behind {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    en | ONE   | 1
                    en | OTHER | 0 2 3 16 100 1000 10000 100000 1000000
                    zh | OTHER | 0 1 15 100 1000 10000 100000 1000000
                    fr | ONE   | 0 1
                    fr | MANY  | 1000000 2000000
                    fr | OTHER | 2 17 100 1000 10000 100000
                    ar | ZERO  | 0
                    ar | ONE   | 1
                    ar | TWO   | 2
                    ar | FEW   | 3 10 103 110 1003
                    ar | MANY  | 11 26 111 1011
                    ar | OTHER | 100 102 200 202 300 302 400 402 500 502 600 1000 10000 100000 1000000
                    ru | ONE   | 1 21 31 41 51 61 71 81 101 1001
                    ru | FEW   | 2 4 22 24 32 34 42 44 52 54 62 102 1002
                    ru | MANY  | 0 5 19 100 1000 10000 100000 1000000 11 14 111
                    pl | ONE   | 1
                    pl | FEW   | 2 4 22 24 32 34 42 44 52 54 62 102 1002
                    pl | MANY  | 0 5 19 21 100 1000 10000 100000 1000000
                    """)
    void is_that_of_the_samples(String language, PluralForm form, String samples) {
        var rule = PluralRule.of(RULES.getOrDefault(language, "none"));
        assertThat(Stream.of(samples.split(" ")).map(Long::parseLong))
                .allSatisfy(count -> assertThat(rule.of(count)).as("%s", count).isEqualTo(form));
    }

    @Test
    void is_the_same_in_several_threads_at_once() {
        assertThat(Stream.iterate(0L, count -> count + 1).limit(2_000).parallel())
                .allSatisfy(count -> assertThat(Language.EN.plural(count))
                        .isEqualTo(count == 1 ? PluralForm.ONE : PluralForm.OTHER));
    }

    @Test
    void that_is_none_is_refused() {
        assertThatThrownBy(() -> PluralRule.of("one: whenever")).isInstanceOf(IllegalArgumentException.class);
    }
}
