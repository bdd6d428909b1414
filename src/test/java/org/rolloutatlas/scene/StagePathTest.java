package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.GeneratedEvents;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.property.Property;

@DisplayName("The path of a project")
class StagePathTest {
    /** Steps: {@code .} not reported, {@code o} hollow, {@code x} solid; legs: {@code -} solid, {@code ~} dashed; the ring in brackets. */
    @ParameterizedTest(name = "of {0}, seen from its event {1}, is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a signed 2012                                                  | 0 | .-(o) . . .
            a proposed 2011; a in-operation 2016                           | 1 | o-.-.-(o) .
            a signed 2012; a building 2014 sources=2                       | 0 | .-(o)-x . .
            a signed 2012; a signed 2013 sources=2                         | 0 | .-(x) . . .
            a signed 2012; a halted 2014                                   | 1 | .-o~.~.~(o)
            a in-operation 2012; a halted 2014                             | 0 | .-.-.-(o)~o
            a halted 2014                                                  | 0 | .~.~.~.~(o)
            a halted 2014; a in-operation 2016                             | 1 | .-.-.-(o) o
            a signed 2025; a proposed 2013; a building 2016                | 0 | o-(o) o . .
            a signed 2012; a in-operation 2010                             | 0 | .-(o) . o .
            a signed 2012-05; a building 2012                              | 0 | .-(o)-o . .
            a in-operation 2030 planned                                    | 0 | (o) . . . .
            a signed 2012; a halted 2013 planned                           | 1 | (o) o . . .
            a signed 2012; a context 2013                                  | 1 | .-o . . .
            b signed 2012; a building 2013                                 | 1 | .-.-(o) . .
            - signed 2012; - building 2013                                 | 0 | .-(o) . . .
            """)
    void tells_what_was_reported_on_how_many_sources_and_where_a_report_stands(
            String events, int here, String expected) {
        assertThat(path(events, here).map(StagePathTest::drawn)).contains(expected);
    }

    @Test
    void is_none_where_no_report_is_a_step() {
        assertThat(path("a context 2012; a context 2013", 0)).isEmpty();
    }

    @ParameterizedTest(name = "of {0}: event {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a signed 2014; a signed 2012; a signed 2013                     | 1
            a signed 2014; a signed - reported=2001                         | 0
            a signed -                                                      | 0
            a signed 2012-05; a signed 2012                                 | 0
            """)
    void has_the_earliest_date_of_each_step(String events, int earliest) {
        assertThat(path(events, 0).orElseThrow().steps().get(1).earliest().map(Event::id))
                .contains("event-" + earliest);
    }

    @Test
    void has_five_steps_in_order_one_ring_at_most_and_does_not_depend_on_the_order_of_the_file() {
        var events = GeneratedEvents.of(400);
        Property.forAll(200, values -> {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(values.seed()));
            var here = shuffled.getFirst();
            var life = ProjectLife.of(here, shuffled);
            var path = StagePath.of(life, here);

            assertThat(path.map(StagePathTest::drawn))
                    .isEqualTo(StagePath.of(ProjectLife.of(here, events), here).map(StagePathTest::drawn));
            assertThat(life.events()).contains(here);
            path.ifPresent(found -> {
                assertThat(found.steps())
                        .extracting(StagePath.Step::stage)
                        .containsExactly(
                                StageClass.PROPOSED,
                                StageClass.SIGNED,
                                StageClass.BUILDING,
                                StageClass.IN_OPERATION,
                                StageClass.HALTED);
                assertThat(found.steps()).filteredOn(found::isRinged).hasSizeLessThanOrEqualTo(1);
                // the step of a report is reported
                assertThat(found.steps()).filteredOn(found::isRinged).allMatch(StagePath.Step::isReported);
                assertThat(found.steps().getLast().leg()).isEqualTo(StagePath.Leg.NONE);
                assertThat(found.steps()).filteredOn(step -> !step.isReported()).noneMatch(StagePath.Step::once);
            });
        });
    }

    @Test
    void goes_through_the_reports_of_one_project_in_time() {
        var events = VectorEvents.of("a halted 2014; a signed 2012; b signed 2011; a building 2013; a context 2014");
        var life = ProjectLife.of(events.get(3), events);

        assertThat(life.events()).extracting(Event::id).containsExactly("event-1", "event-3", "event-4", "event-0");
        assertThat(life.index(events.get(3))).isEqualTo(1);
        assertThat(life.before(events.get(3))).contains(events.get(1));
        assertThat(life.after(events.get(3))).contains(events.get(4));
        assertThat(life.before(events.get(1))).isEmpty();
        assertThat(life.after(events.get(0))).isEmpty();
    }

    private static Optional<StagePath> path(String text, int here) {
        var events = VectorEvents.of(text);
        return StagePath.of(ProjectLife.of(events.get(here), events), events.get(here));
    }

    private static String drawn(StagePath path) {
        return path.steps().stream()
                .map(step -> drawn(path, step))
                .collect(Collectors.joining())
                .strip();
    }

    private static String drawn(StagePath path, StagePath.Step step) {
        var sign = !step.isReported() ? "." : step.once() ? "o" : "x";
        return (path.isRinged(step) ? "(" + sign + ")" : sign)
                + switch (step.leg()) {
                    case SOLID -> "-";
                    case DASHED -> "~";
                    case NONE -> " ";
                };
    }
}
