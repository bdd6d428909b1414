package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;

@DisplayName("The lag of a report")
class ReportLagTest {
    @ParameterizedTest(name = "of {0} is {1} days")
    @CsvSource({
        "a signed 2012-05-14 reported=2012-05-16, 2",
        "a signed 2012 reported=2013-01-02, 2",
        "a signed 2012 reported=2012-06-01, 0",
        "a signed ../2012-05-14 reported=2012-05-15/.., 1"
    })
    void is_counted_from_the_last_day_of_the_event_to_the_first_of_the_report(String event, long days) {
        assertThat(ReportLag.days(VectorEvents.of(event).getFirst())).isEqualTo(OptionalLong.of(days));
    }

    @ParameterizedTest(name = "of {0} is not known")
    @CsvSource({
        "a signed 2012-05-14",
        "a signed - reported=2012-05-16",
        "a signed 2012-05-14/.. reported=2012-05-16",
        "a signed 2012-05-14 reported=../2012-05-16",
        "a signed 2012-05-14 reported=2012-05-16 planned"
    })
    void is_not_known_without_both_days_and_for_a_plan(String event) {
        assertThat(ReportLag.days(VectorEvents.of(event).getFirst())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a signed 2012-05-14 reported=2014-05-14, false",
        "a signed 2012-05-14 reported=2014-05-15, true",
        "a signed 2012 reported=2014, false",
        "a signed 2012 reported=2016, true"
    })
    void is_years_from_two_years_on(String event, boolean years) {
        assertThat(ReportLag.yearsAfter(VectorEvents.of(event).getFirst())).contains(years);
    }

    @Test
    void is_the_longest_of_several_and_none_of_none() {
        assertThat(
                        ReportLag.longest(
                                VectorEvents.of(
                                        "a signed 2012-05-14 reported=2012-05-16; a signed 2012-05-14 reported=2012-05-20; a signed -")))
                .isEqualTo(6);
        assertThat(ReportLag.longest(List.of())).isZero();
    }
}
