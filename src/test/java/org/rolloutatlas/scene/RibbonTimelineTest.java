package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.GeneratedEvents;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.property.Values;

class RibbonTimelineTest {
    private static final List<Event> EVENTS = GeneratedEvents.of(400);

    @Test
    void bars_and_what_has_no_date_add_up_to_the_events() {
        forAll(60, values -> {
            var events = some(values);
            for (var clock : EventClock.values()) {
                var timeline = closed(events, clock);
                int undated =
                        timeline.rows().stream().mapToInt(CountryRow::undated).sum();
                int counted = timeline.histogram().bins().stream()
                        .mapToInt(Histogram.Bin::count)
                        .sum();

                assertThat(counted + undated).isEqualTo(events.size());
            }
        });
    }

    @Test
    void every_event_is_in_exactly_one_row() {
        forAll(60, values -> {
            var events = some(values);
            var ids = closed(events, EventClock.HAPPENED).rows().stream()
                    .flatMap(row -> row.eventIds().stream())
                    .toList();

            assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(events);
        });
    }

    @Test
    void there_is_one_row_for_each_country_and_one_symbol_for_each_country_of_the_map() {
        var scene = scene(EVENTS, EventClock.HAPPENED);
        var countries =
                EVENTS.stream().flatMap(event -> event.countries().stream()).collect(Collectors.toSet());

        assertThat(closed(EVENTS, EventClock.HAPPENED).rows().stream().map(CountryRow::country))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(countries.size() + 1);
        assertThat(scene.world().symbols().stream().map(PlaceSymbol::country))
                .doesNotHaveDuplicates()
                .isSubsetOf(countries);
    }

    @Test
    void more_events_of_the_same_countries_make_no_more_rows_bins_or_symbols() {
        var twice = new ArrayList<>(EVENTS);
        twice.addAll(EVENTS);
        var once = scene(EVENTS, EventClock.HAPPENED);
        var more = scene(twice, EventClock.HAPPENED);

        assertThat(more.world().symbols()).hasSameSizeAs(once.world().symbols());
        assertThat(rows(more)).isEqualTo(rows(once));
    }

    @Test
    void rows_of_a_hundred_and_fifty_events_are_open_and_of_one_more_closed() {
        assertThat(Rows.of(150)).isEqualTo(Rows.OPEN);
        assertThat(Rows.of(151)).isEqualTo(Rows.CLOSED);
    }

    private static int rows(Scene scene) {
        return switch (scene.timeline()) {
            case ExactTimeline _, UndatedTimeline _ -> 0;
            case RibbonTimeline closed -> closed.rows().size();
        };
    }

    private static RibbonTimeline closed(List<Event> events, EventClock clock) {
        return switch (scene(events, clock).timeline()) {
            case ExactTimeline _, UndatedTimeline _ -> throw new AssertionError("expected closed rows");
            case RibbonTimeline closed -> closed;
        };
    }

    private static Scene scene(List<Event> events, EventClock clock) {
        var frame = new Frame(1200, Language.EN, clock, java.util.Optional.empty());
        return Scene.of(events, GridBasemap.basemap(), frame, Rows.CLOSED);
    }

    private static List<Event> some(Values values) {
        var events = new ArrayList<>(EVENTS);
        Collections.shuffle(events, values.random());
        return events.subList(0, values.between(1, EVENTS.size()));
    }
}
