package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.GeneratedEvents;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.EventClock;

@DisplayName("A ribbon")
class RibbonTest {
    @ParameterizedTest(name = "of {0}, as {1}, is {2}")
    @MethodSource("ribbons")
    void tells_what_stood_by_then(String events, String clock, String stretches) {
        var shuffled = new ArrayList<>(VectorEvents.of(events));
        for (int i = 0; i < 4; i++) {
            assertThat(text(Ribbon.of(shuffled, clock(clock)))).isEqualTo(stretches);
            Collections.shuffle(shuffled, new Random(i));
        }
    }

    @Test
    void runs_forward_without_a_gap() {
        var all = GeneratedEvents.of(300);
        forAll(100, values -> {
            var events = new ArrayList<>(all);
            Collections.shuffle(events, values.random());
            for (var clock : EventClock.values()) {
                var stretches = Ribbon.of(events.subList(0, values.between(1, 60)), clock)
                        .stretches();
                for (int i = 0; i < stretches.size(); i++) {
                    var stretch = stretches.get(i);
                    assertThat(stretch.from()).isLessThan(stretch.sure());
                    assertThat(stretch.over()).isGreaterThanOrEqualTo(stretch.sure());
                    if (i + 1 < stretches.size()) {
                        assertThat(stretches.get(i + 1).from()).isEqualTo(stretch.until());
                        assertThat(stretches.get(i + 1).sure()).isEqualTo(stretch.over());
                    }
                }
            }
        });
    }

    private static EventClock clock(String code) {
        return EventClock.find(code).orElseThrow();
    }

    private static String text(Ribbon ribbon) {
        return ribbon.stretches().stream().map(RibbonTest::text).collect(Collectors.joining("; "));
    }

    private static String text(Ribbon.Stretch stretch) {
        var days = Stream.of(stretch.from(), stretch.sure(), stretch.until(), stretch.over())
                .map(day -> LocalDate.ofEpochDay(day).toString())
                .collect(Collectors.joining(" "));
        return stretch.stage().code() + (stretch.once() ? " once" : "") + (stretch.planned() ? " planned" : "") + " "
                + days;
    }

    static Stream<Arguments> ribbons() {
        return Vectors.read("ribbons.tsv");
    }
}
