package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;

@DisplayName("A histogram")
class HistogramLayoutTest {
    private static final TimeAxis AXIS = new TimeAxis(day("0001-01-01"), day("2100-12-31"), List.of());

    @ParameterizedTest(name = "counts {0}, by {1} in bins of {2} months, from {3}")
    @MethodSource("bins")
    void counts_an_event_where_its_clock_dates_it(String event, String clock, int months, String first, String next) {
        var frame = new Frame(1200, Language.EN, EventClock.find(clock).orElseThrow(), Optional.empty());
        var layout = new LaneLayout(AXIS, frame);
        var marks = VectorEvents.of(event).stream()
                .flatMap(one -> layout.mark(one).stream())
                .toList();

        var bins = HistogramLayout.of(marks, step(months)).bins();

        if (first.equals("-")) {
            assertThat(bins).isEmpty();
        } else {
            assertThat(bins).hasSize(1);
            assertThat(bins.getFirst().first()).isEqualTo(day(first));
            assertThat(bins.getFirst().last() + 1).isEqualTo(day(next));
        }
    }

    @Test
    void counts_those_of_one_source_apart() {
        var layout = new LaneLayout(AXIS, new Frame(1200, Language.EN, EventClock.HAPPENED, Optional.empty()));
        var marks = VectorEvents.of("a signed 2012 sources=2; b signed 2012; c signed 2012").stream()
                .flatMap(one -> layout.mark(one).stream())
                .toList();

        var histogram = HistogramLayout.of(marks, step(12));

        assertThat(histogram.max()).isEqualTo(3);
        assertThat(histogram.bins()).singleElement().satisfies(bin -> {
            assertThat(bin.sure()).isEqualTo(1);
            assertThat(bin.once()).isEqualTo(2);
        });
    }

    /** As fine as twenty-six of them allow; one day more, and they are coarser. */
    @ParameterizedTest
    @EnumSource(TickStep.class)
    void has_a_few_dozens_of_bins(TickStep step) {
        var steps = List.of(TickStep.values());
        var coarser = steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
        long most = (long) (26 * step.days());
        while ((most + 1) / step.days() <= 26) {
            most++;
        }

        assertThat(HistogramLayout.of(List.of(), axis(most)).months()).isEqualTo(step.months());
        assertThat(HistogramLayout.of(List.of(), axis(most + 1)).months()).isEqualTo(coarser.months());
    }

    private static TimeAxis axis(long days) {
        return new TimeAxis(1, days, List.of());
    }

    static Stream<Arguments> bins() {
        return Vectors.read("bins.tsv");
    }

    private static TickStep step(int months) {
        return Arrays.stream(TickStep.values())
                .filter(step -> step.months() == months)
                .findFirst()
                .orElseThrow();
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
