package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

@DisplayName("A staircase")
class StaircaseTest {
    private static final LocalDate NEWEST = LocalDate.of(2020, 1, 1);

    @Test
    void counts_years_from_its_first_step_and_stands_at_the_height_of_each_stage() {
        var stairs = stairs("a signed 2012-01-01; a halted 2016-01-01; a building 2014-01-01");

        assertThat(stairs.treads())
                .extracting(Staircase.Tread::stage)
                .containsExactly(StageClass.SIGNED, StageClass.BUILDING, StageClass.HALTED);
        assertThat(stairs.treads()).extracting(Staircase.Tread::level).containsExactly(3, 4, 1);
        assertThat(stairs.treads())
                .extracting(tread -> Math.round(tread.from() * 100) / 100.0)
                .containsExactly(0.0, 2.0, 4.0);
        assertThat(stairs.lowest()).isEqualTo(1);
        assertThat(stairs.known()).isBetween(7.99, 8.01);
    }

    @Test
    void is_as_unsure_of_a_step_as_its_date_is() {
        var step = stairs("a signed 2012-01-01; a building 2014").treads().getLast();

        assertThat(step.certain() - step.from()).isBetween(0.99, 1.01);
        assertThat(step.day()).isEqualTo("2014-01-01");
        assertThat(step.sure()).isEqualTo("2014-12-31");
    }

    @Test
    void begins_for_every_project_at_nought_whenever_that_was() {
        assertThat(stairs("a signed 2002; a building 2004").treads())
                .extracting(Staircase.Tread::stage, tread -> Math.round(tread.from()))
                .isEqualTo(stairs("a signed 2012; a building 2014").treads().stream()
                        .map(tread -> org.assertj.core.groups.Tuple.tuple(tread.stage(), Math.round(tread.from())))
                        .toList());
    }

    @Test
    void says_of_each_tread_whether_one_source_says_so_and_whether_it_is_planned() {
        var treads = stairs("a signed 2012 sources=2; a building 2014; b proposed 2010 planned")
                .treads();

        assertThat(treads).extracting(Staircase.Tread::once).containsExactly(true, false, true);
        assertThat(treads).extracting(Staircase.Tread::planned).containsExactly(true, false, false);
    }

    @Test
    void follows_the_clock_of_reports_too() {
        var stairs = Staircase.of(
                        VectorEvents.of("a signed 2012 reported=2015-01-01; a building 2013 reported=2018-01-01"),
                        EventClock.REPORTED,
                        NEWEST)
                .orElseThrow();

        assertThat(Math.round(stairs.treads().getLast().from())).isEqualTo(3);
    }

    @Test
    void is_none_where_nothing_is_dated() {
        assertThat(Staircase.of(VectorEvents.of("a signed -"), EventClock.HAPPENED, NEWEST))
                .isEmpty();
    }

    @Test
    void reaches_no_stage_by_context_or_by_a_halt() {
        assertThat(stairs("a context 2010; a signed 2012; a halted 2013").reached())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "of {0} years has a label every {1}")
    @CsvSource({"1, 1", "6, 1", "6.5, 2", "12, 2", "13, 5", "30, 5", "31, 10", "61, 20"})
    void has_six_labels_at_most_after_the_first(double years, int step) {
        assertThat(Staircase.step(years)).isEqualTo(step);
    }

    private static Staircase stairs(String events) {
        return Staircase.of(VectorEvents.of(events), EventClock.HAPPENED, NEWEST)
                .orElseThrow();
    }
}
