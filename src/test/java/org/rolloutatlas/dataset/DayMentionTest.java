package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text says a day")
class DayMentionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2005-05-19 | Le Progrès rapporte un lancement le 19 mai 2005.
                    2005-05-01 | le 1er mai 2005
                    2018-08-06 | le lundi
                    2018-08-06 | aujourd’hui
                    2018-02-06 | le 6 février
                    2018-08-06 | on 6 August 2018
                    2018-08-06 | on Monday
                    2018-08-06 | 8月6日
                    """)
    void in_english_french_or_chinese(LocalDate day, String text) {
        assertThat(DayMention.of(day).isIn(text)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2005-05-19 | Le Progrès rapporte un lancement en mai 2005.
                    2005-05-19 | le 9 mai 2005
                    2005-05-01 | le 11 mai 2005
                    2018-08-06 | le mardi
                    2018-08-06 | August 2018
                    2018-08-06 | 2018年8月
                    """)
    void and_not_another_one(LocalDate day, String text) {
        assertThat(DayMention.of(day).isIn(text)).isFalse();
    }
}
