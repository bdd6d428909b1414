package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;

@DisplayName("The events of a place")
class OrderOfEventsTest {
    @ParameterizedTest(name = "{0} stand by {1} in the order {2}")
    @MethodSource("orders")
    void stand_in_the_order_of_the_clock(String text, String clock, String order) {
        var events = VectorEvents.of(text);
        var frame = new Frame(1200, Language.EN, EventClock.find(clock).orElseThrow(), Optional.empty());

        var symbol =
                Scene.of(events, GridBasemap.basemap(), frame).world().symbols().getFirst();

        assertThat(symbol.eventIds().stream().map(id -> project(events, id)).collect(Collectors.joining(" ")))
                .isEqualTo(order);
    }

    static Stream<Arguments> orders() {
        return Vectors.read("order.tsv");
    }

    private static String project(List<Event> events, String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .flatMap(event -> event.project().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
