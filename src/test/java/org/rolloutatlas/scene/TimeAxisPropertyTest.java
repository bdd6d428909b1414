package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Language;

class TimeAxisPropertyTest {
    @Property
    void theAxisHoldsItsSpansAndItsTicksAreSortedAndWithin(
            @ForAll @LongRange(min = -100_000, max = 40_000) long first,
            @ForAll @IntRange(min = 0, max = 60_000) int days,
            @ForAll Edge start,
            @ForAll Edge end,
            @ForAll WidthClass widthClass,
            @ForAll Language language) {
        var axis = AxisFit.of(List.of(new Span(first, first + days, start, end, false)), widthClass, language);
        assertThat(axis.first()).isLessThanOrEqualTo(first);
        assertThat(axis.last()).isGreaterThanOrEqualTo(first + days);
        var ticks = axis.ticks().stream().map(TimeAxis.Tick::day).toList();
        assertThat(ticks).isSorted().doesNotHaveDuplicates();
        assertThat(ticks).allSatisfy(day -> assertThat(day).isBetween(axis.first(), axis.last() + 1));
    }

    @Property
    void labelsOfTicksKeepTheirDistance(
            @ForAll @LongRange(min = -20_000, max = 20_000) long first,
            @ForAll @IntRange(min = 20, max = 30_000) int days,
            @ForAll WidthClass widthClass) {
        var span = new Span(first, first + days, Edge.STATED, Edge.STATED, false);
        var axis = AxisFit.of(List.of(span), widthClass, Language.EN);
        var labelled =
                axis.ticks().stream().filter(tick -> !tick.label().isEmpty()).toList();
        double pixels = widthClass.trackWidth(widthClass.min());
        for (int i = 1; i < labelled.size(); i++) {
            double distance = (axis.fraction(labelled.get(i).day())
                            - axis.fraction(labelled.get(i - 1).day()))
                    * pixels;
            assertThat(distance).isGreaterThan(FontMetrics.width(labelled.get(i).label(), 12));
        }
    }

    @Property
    void aStepBeginsOnItsFirstDayAndEndsBeforeTheNext(
            @ForAll @LongRange(min = -100_000, max = 100_000) long day, @ForAll TickStep step) {
        assertThat(step.floor(day)).isLessThanOrEqualTo(day);
        assertThat(step.next(day)).isGreaterThan(day);
        assertThat(step.floor(step.next(day))).isEqualTo(step.next(day));
    }

    @Test
    void twentyYearsOnATabletAreLabelledEveryFiveYears() {
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
