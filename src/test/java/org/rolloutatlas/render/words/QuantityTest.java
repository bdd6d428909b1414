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
    /** Between groups of digits. */
    private static final char NARROW = '\u202F';

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            950           | 950           | 950          | 950
            9999          | 9,999         | 9,999        | 9 999
            12000         | 12,000        | 1.2万        | 12 000
            77340000      | 77.34 million | 7734万       | 77,34 millions
            77340000.00   | 77.34 million | 7734万       | 77,34 millions
            77339883.5    | 77,339,883.5  | 77,339,883.5 | 77 339 883,5
            1900000       | 1.9 million   | 190万        | 1,9 million
            1220000000    | 1.22 billion  | 12.2亿       | 1,22 milliard
            1200000000    | 1.2 billion   | 12亿         | 1,2 milliard
            250000000     | 250 million   | 2.5亿        | 250 millions
            3000000000000 | 3 trillion    | 3万亿        | 3 000 milliards
            0             | 0             | 0            | 0
            0.00125       | 0.00125       | 0.00125      | 0,00125
            """)
    void is_never_rounded_and_has_words_for_zeros_where_few_digits_are_left(
            BigDecimal value, String english, String chinese, String french) {
        assertThat(Quantity.of(value, Language.EN)).isEqualTo(english);
        assertThat(Quantity.of(value, Language.ZH_HANS)).isEqualTo(chinese);
        assertThat(Quantity.of(value, Language.FR).replace(NARROW, ' ')).isEqualTo(french);
    }

    @ParameterizedTest(name = "{0}–{1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            260000000 | 260000000 | USD     | USD 260 million | 260 millions USD
            1200      |           | things  | 1,200+          | 1 200 ou plus
                      | 3500      | things  | up to 3,500     | jusqu’à 3 500
            36        | 36        | percent | 36%             | 36 %
            10        | 20        | percent | 10%–20%         | 10 %–20 %
            5         | 7         | people  | 5–7             | 5–7
            """)
    void of_a_position_tells_its_ends_and_its_currency(
            BigDecimal min, BigDecimal max, String unit, String expected, String french) {
        var value =
                new PositionValue.Quantity(Optional.ofNullable(min), Optional.ofNullable(max), unit, Optional.empty());

        assertThat(Quantity.of(value, new RecordWords(Language.EN))).isEqualTo(expected);
        assertThat(Quantity.of(value, new RecordWords(Language.FR))
                        .replace(NARROW, ' ')
                        .replace('\u00A0', ' '))
                .isEqualTo(french);
    }
}
