package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.GeneratedEvents;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

@DisplayName("The gap between what is said to have happened and what was reported")
class GapCurveTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final List<Event> EVENTS = GeneratedEvents.of(400);

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2008-12-31", "2014-03-01", "2019-12-31", "2026-06-30"})
    void of_a_day_is_as_wide_as_there_are_ghosts(LocalDate day) {
        var step = GapCurve.of(EVENTS, LAST, Language.EN).at(day.toEpochDay());

        assertThat(step.happened() - step.reported())
                .isEqualTo(KnownThen.of(EVENTS, day).ghosts().size());
    }

    @Test
    void counts_no_plan_and_nothing_that_has_one_date_only() {
        var curve = GapCurve.of(
                VectorEvents.of("a signed 2012 reported=2013; a signed 2012; a signed - reported=2013;"
                        + " a in-operation 2014 planned reported=2013"),
                LAST,
                Language.EN);

        assertThat(curve.size()).isEqualTo(1);
    }

    @Test
    void is_drawn_month_by_month_to_the_last_day_and_never_falls() {
        var curve = GapCurve.of(EVENTS, LAST, Language.EN);
        var steps = curve.steps(LAST.toEpochDay());

        assertThat(steps.getFirst().happened()).isZero();
        assertThat(steps.getLast()).isEqualTo(curve.at(LAST.toEpochDay()));
        assertThat(steps).extracting(GapCurve.Step::happened).isSorted();
        assertThat(steps).extracting(GapCurve.Step::reported).isSorted();
        assertThat(steps).allMatch(step -> step.reported() <= step.happened());
    }

    @Test
    void of_nothing_has_an_axis_all_the_same() {
        var curve = GapCurve.of(List.of(), LAST, Language.EN);

        assertThat(curve.size()).isZero();
        assertThat(curve.axis().last()).isGreaterThanOrEqualTo(LAST.toEpochDay());
    }
}
