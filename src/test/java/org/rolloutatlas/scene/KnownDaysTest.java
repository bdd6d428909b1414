package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.VectorEvents;

@DisplayName("The days to look back to first")
class KnownDaysTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @Test
    void are_ends_of_years_at_the_quarters_of_the_time_since_the_earliest_report_and_the_last_day() {
        var events = VectorEvents.of("a signed 2004 reported=2006-11-20; a in-operation 2024 reported=2025");

        assertThat(KnownDays.of(events, LAST).stills()).containsExactly(day(2011), day(2016), day(2021), LAST);
    }

    @Test
    void are_fewer_where_the_time_is_short() {
        var events = VectorEvents.of("a signed 2025 reported=2025-12-01");

        assertThat(KnownDays.of(events, LAST).stills()).containsExactly(LAST);
        assertThat(KnownDays.of(List.of(), LAST)).isEqualTo(new KnownDays(List.of(LAST), LAST, LAST));
    }

    @Test
    void tell_most_where_most_countries_are_drawn_otherwise() {
        var events =
                VectorEvents.of("a signed 2012 reported=2011 countries=MM; b signed 2013 reported=2020 countries=LA;"
                        + " c signed 2015 reported=2017 countries=KH");

        assertThat(KnownDays.of(events, LAST).telling()).isEqualTo(day(2015));
        assertThat(KnownDays.of(VectorEvents.of("a signed 2012 reported=2012"), LAST)
                        .telling())
                .isEqualTo(LAST);
    }

    @Test
    void tell_of_what_happened_before_the_first_report_too() {
        var events = VectorEvents.of("a signed 2012 reported=2020-10-03; a in-operation 2015 reported=2020-10-03");

        assertThat(KnownDays.of(events, LAST).telling().getYear()).isBetween(2012, 2019);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
