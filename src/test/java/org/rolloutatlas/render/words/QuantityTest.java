package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.PositionValue;

@DisplayName("A quantity")
class QuantityTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            950           | 950           | 950
            9999          | 9,999         | 9,999
            12000         | 12,000        | 1.2万
            77340000      | 77.34 million | 7734万
            77340000.00   | 77.34 million | 7734万
            77339883.5    | 77,339,883.5  | 77,339,883.5
            1220000000    | 1.22 billion  | 12.2亿
            1200000000    | 1.2 billion   | 12亿
            250000000     | 250 million   | 2.5亿
            3000000000000 | 3 trillion    | 3万亿
            0             | 0             | 0
            0.00125       | 0.00125       | 0.00125
            """)
    void is_never_rounded_and_has_words_for_zeros_where_few_digits_are_left(
            BigDecimal value, String english, String chinese) {
        assertThat(Quantity.of(value, Language.EN)).isEqualTo(english);
        assertThat(Quantity.of(value, Language.ZH_HANS)).isEqualTo(chinese);
    }

    @ParameterizedTest(name = "{0}–{1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            260000000 | 260000000 | USD     | USD 260 million
            1200      |           | things  | 1,200+
                      | 3500      | things  | up to 3,500
            36        | 36        | percent | 36%
            10        | 20        | percent | 10%–20%
            5         | 7         | people  | 5–7
            """)
    void of_a_position_tells_its_ends_and_its_currency(BigDecimal min, BigDecimal max, String unit, String expected) {
        var value =
                new PositionValue.Quantity(Optional.ofNullable(min), Optional.ofNullable(max), unit, Optional.empty());

        assertThat(Quantity.of(value, new RecordWords(Language.EN))).isEqualTo(expected);
    }
}
