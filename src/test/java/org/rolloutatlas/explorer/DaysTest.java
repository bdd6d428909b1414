package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.EventClock;

@DisplayName("In a list that follows time an event")
class DaysTest {
    @ParameterizedTest(name = "{0} stands at {1}")
    @CsvSource({
        "a signed 2012, 2012-01-01",
        "a signed ../2019, 2019-12-31",
        "a signed 2019/.., 2019-01-01",
        "a signed - reported=2018-03, 2018-03-01"
    })
    void stands_at_its_first_day(String event, LocalDate day) {
        assertThat(Days.first(VectorEvents.of(event).getFirst(), EventClock.HAPPENED))
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "without any date stands last, by {0}")
    @CsvSource({"happened", "reported"})
    void without_any_date_stands_last(String clock) {
        var undated = VectorEvents.of("a signed -").getFirst();

        assertThat(Days.first(undated, EventClock.find(clock).orElseThrow())).isEqualTo(LocalDate.MAX);
    }
}
