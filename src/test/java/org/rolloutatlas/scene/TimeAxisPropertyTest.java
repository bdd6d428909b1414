package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Language;

class TimeAxisPropertyTest {
    @Test
    void the_axis_holds_its_spans_and_its_ticks_are_sorted_and_within() {
        forAll(values -> {
            long first = values.between(-100_000, 40_000);
            int days = values.between(0, 60_000);
            var span = new Span(first, first + days, values.of(Edge.class), values.of(Edge.class), false);
            var axis = AxisFit.of(List.of(span), values.of(WidthClass.class), values.of(Language.class));
            assertThat(axis.first()).isLessThanOrEqualTo(first);
            assertThat(axis.last()).isGreaterThanOrEqualTo(first + days);
            var ticks = axis.ticks().stream().map(TimeAxis.Tick::day).toList();
            assertThat(ticks).isSorted().doesNotHaveDuplicates();
            assertThat(ticks).allSatisfy(day -> assertThat(day).isBetween(axis.first(), axis.last() + 1));
        });
    }

    @Test
    void labels_of_ticks_keep_their_distance_and_are_never_cut() {
        forAll(values -> {
            long first = values.between(-20_000, 20_000);
            var span = new Span(first, first + values.between(0, 30_000), Edge.STATED, Edge.STATED, false);
            var widthClass = values.of(WidthClass.class);
            var axis = AxisFit.of(List.of(span), widthClass, values.of(Language.class));
            double pixels = widthClass.trackWidth(widthClass.min());
            double free = 0;
            for (var tick : axis.ticks()) {
                if (!tick.label().isEmpty()) {
                    double left = left(axis, tick, pixels);
                    assertThat(left).isGreaterThanOrEqualTo(free);
                    free = left + FontMetrics.width(tick.label(), 12);
                }
            }
            assertThat(free).isLessThanOrEqualTo(pixels + 1e-6);
        });
    }

    private static double left(TimeAxis axis, TimeAxis.Tick tick, double pixels) {
        double at = axis.fraction(tick.day()) * pixels;
        double width = FontMetrics.width(tick.label(), 12);
        return switch (axis.align(tick)) {
            case START -> at;
            case MIDDLE -> at - width / 2;
            case END -> at - width;
        };
    }

    @Test
    void both_ends_are_labelled_and_the_left_one_tells_the_year() {
        forAll(values -> {
            long first = values.between(-20_000, 20_000);
            var span = new Span(first, first + values.between(0, 3_000), Edge.STATED, Edge.STATED, false);
            var axis = AxisFit.of(List.of(span), values.of(WidthClass.class), values.of(Language.class));
            var ticks = axis.ticks();
            assertThat(ticks.getFirst().day()).isEqualTo(axis.first());
            assertThat(ticks.getFirst().label())
                    .contains("" + LocalDate.ofEpochDay(axis.first()).getYear());
            assertThat(ticks.getLast().day()).isEqualTo(axis.last() + 1);
            assertThat(ticks.getLast().label()).isNotEmpty();
        });
    }

    @Test
    void no_bar_fills_an_axis() {
        forAll(values -> {
            long first = values.between(-20_000, 20_000);
            var span = new Span(first, first + values.between(0, 40), Edge.STATED, Edge.STATED, false);
            var axis = AxisFit.of(List.of(span), WidthClass.S, Language.EN);
            assertThat(axis.last() + 1 - axis.first()).isGreaterThanOrEqualTo(28);
        });
    }

    @Test
    void months_without_a_january_still_tell_their_year() {
        var span = new Span(
                LocalDate.of(2021, 3, 9).toEpochDay(),
                LocalDate.of(2021, 8, 20).toEpochDay(),
                Edge.STATED,
                Edge.STATED,
                false);
        assertThat(labels(span, WidthClass.L)).startsWith("Mar 2021").endsWith("Aug");
    }

    @Test
    void a_step_begins_on_its_first_day_and_ends_before_the_next() {
        forAll(values -> {
            long day = values.between(-100_000, 100_000);
            for (var step : TickStep.values()) {
                assertThat(step.floor(day)).isLessThanOrEqualTo(day);
                assertThat(step.next(day)).isGreaterThan(day);
                assertThat(step.floor(step.next(day))).isEqualTo(step.next(day));
            }
        });
    }

    @Test
    void twenty_years_on_a_tablet_are_labelled_at_their_ends_and_every_five_years() {
        var span = new Span(
                LocalDate.of(2004, 1, 1).toEpochDay(),
                LocalDate.of(2026, 6, 1).toEpochDay(),
                Edge.STATED,
                Edge.STATED,
                false);
        assertThat(labels(span, WidthClass.M)).containsExactly("2004", "2010", "2015", "2020", "2026");
    }

    private static List<String> labels(Span span, WidthClass widthClass) {
        return AxisFit.of(List.of(span), widthClass, Language.EN).ticks().stream()
                .map(TimeAxis.Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
