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
    void labels_of_ticks_keep_their_distance() {
        forAll(values -> {
            long first = values.between(-20_000, 20_000);
            var span = new Span(first, first + values.between(20, 30_000), Edge.STATED, Edge.STATED, false);
            var widthClass = values.of(WidthClass.class);
            var axis = AxisFit.of(List.of(span), widthClass, Language.EN);
            var labelled = axis.ticks().stream()
                    .filter(tick -> !tick.label().isEmpty())
                    .toList();
            double pixels = widthClass.trackWidth(widthClass.min());
            for (int i = 1; i < labelled.size(); i++) {
                double distance = (axis.fraction(labelled.get(i).day())
                                - axis.fraction(labelled.get(i - 1).day()))
                        * pixels;
                assertThat(distance)
                        .isGreaterThan(FontMetrics.width(labelled.get(i).label(), 12));
            }
        });
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
    void twenty_years_on_a_tablet_are_labelled_every_five_years() {
        var span = new Span(
                LocalDate.of(2004, 1, 1).toEpochDay(),
                LocalDate.of(2026, 6, 1).toEpochDay(),
                Edge.STATED,
                Edge.STATED,
                false);
        var labels = AxisFit.of(List.of(span), WidthClass.M, Language.EN).ticks().stream()
                .map(TimeAxis.Tick::label)
                .filter(label -> !label.isEmpty());
        assertThat(labels).containsExactly("2005", "2010", "2015", "2020", "2025");
    }
}
