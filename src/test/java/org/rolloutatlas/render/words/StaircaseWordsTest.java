package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.Staircase;

@DisplayName("A staircase in words")
class StaircaseWordsTest {
    @ParameterizedTest(name = "of \"{1}\", {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | a signed 2012; a building 2014 sources=2 |"
                        + " Signed, 2012 (one source); building, 2014, 2 years on. Nothing later is reported.",
                "EN | a signed 2012-01; a building 2012-06; a halted 2013-05/2014-02 |"
                        + " Signed, 2012 (one source); building, 2012, within a year (one source);"
                        + " halted, 2013–2014, 1 year on (one source). Nothing later is reported.",
                "EN | a signed 2012 planned | Proposed (planned), 2012 (one source). Nothing later is reported.",
                "ZH_HANS | a signed 2012; a building 2014 | 签约，2012 年（单一来源）；建设，2014 年，2 年之后（单一来源）。此后未见报道。"
            })
    void tells_each_tread_with_its_year_and_how_long_after_the_first(Language language, String events, String words) {
        var stairs = Staircase.of(VectorEvents.of(events), EventClock.HAPPENED, LocalDate.of(2020, 1, 1))
                .orElseThrow();

        assertThat(new StaircaseWords(AtlasWording.of(FirstEdition.WORDS, language)).of(stairs))
                .isEqualTo(words);
    }
}
