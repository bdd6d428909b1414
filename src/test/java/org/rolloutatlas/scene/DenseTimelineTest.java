package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.property.Values;

class DenseTimelineTest {
    private static final List<Event> EVENTS = generated(400);

    @Test
    void bars_and_what_has_no_date_add_up_to_the_events() {
        forAll(60, values -> {
            var events = some(values);
            for (var clock : EventClock.values()) {
                var timeline = dense(events, clock);
                var undated = events.stream()
                        .filter(event -> Moment.of(event, clock).isEmpty())
                        .count();

                assertThat(timeline.lanes().stream()
                                        .mapToLong(lane -> count(lane.histogram()))
                                        .sum()
                                + undated)
                        .isEqualTo(events.size());
                assertThat(count(timeline.histogram()) + undated).isEqualTo(events.size());
            }
        });
    }

    @Test
    void every_event_is_in_exactly_one_lane() {
        forAll(60, values -> {
            var events = some(values);
            var ids = dense(events, EventClock.HAPPENED).lanes().stream()
                    .flatMap(lane -> lane.lives().stream())
                    .flatMap(life -> life.eventIds().stream())
                    .toList();

            assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(events);
        });
    }

    @Test
    void there_is_one_lane_for_each_country_and_one_symbol_for_each_country_of_the_map() {
        var scene = scene(EVENTS, EventClock.HAPPENED);
        var countries =
                EVENTS.stream().flatMap(event -> event.countries().stream()).collect(Collectors.toSet());

        assertThat(dense(EVENTS, EventClock.HAPPENED).lanes().stream().map(DenseLane::country))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(countries.size() + 1);
        assertThat(scene.world().symbols().stream().map(PlaceSymbol::country))
                .doesNotHaveDuplicates()
                .isSubsetOf(countries);
    }

    @Test
    void more_events_of_the_same_countries_make_no_more_lanes_bins_or_symbols() {
        var twice = new ArrayList<>(EVENTS);
        twice.addAll(EVENTS);
        var once = scene(EVENTS, EventClock.HAPPENED);
        var more = scene(twice, EventClock.HAPPENED);

        assertThat(more.world().symbols()).hasSameSizeAs(once.world().symbols());
        assertThat(bins(more)).isEqualTo(bins(once));
    }

    @Test
    void fifteen_hundred_events_are_marks_and_one_more_is_counted() {
        assertThat(Density.of(1500)).isEqualTo(Density.EXACT);
        assertThat(Density.of(1501)).isEqualTo(Density.DENSE);
    }

    private static List<Integer> bins(Scene scene) {
        return switch (scene.timeline()) {
            case ExactTimeline _, UndatedTimeline _ -> List.of();
            case DenseTimeline dense ->
                dense.lanes().stream()
                        .map(lane -> lane.histogram().bins().size())
                        .toList();
        };
    }

    private static int count(Histogram histogram) {
        return histogram.bins().stream()
                .flatMap(bin -> bin.stacks().stream())
                .mapToInt(Histogram.Stack::count)
                .sum();
    }

    private static DenseTimeline dense(List<Event> events, EventClock clock) {
        return switch (scene(events, clock).timeline()) {
            case ExactTimeline _, UndatedTimeline _ -> throw new AssertionError("expected to be counted");
            case DenseTimeline dense -> dense;
        };
    }

    private static Scene scene(List<Event> events, EventClock clock) {
        var frame = new Frame(1200, Language.EN, clock, java.util.Optional.empty());
        return Scene.of(events, GridBasemap.basemap(), frame, Density.DENSE);
    }

    private static List<Event> some(Values values) {
        var events = new ArrayList<>(EVENTS);
        Collections.shuffle(events, values.random());
        return events.subList(0, values.between(1, EVENTS.size()));
    }

    private static List<Event> generated(int events) {
        var bytes = new GeneratedDataset(events, 7).text().getBytes(StandardCharsets.UTF_8);
        return switch (new DatasetReader().read("generated.json", bytes)) {
            case Reading.Accepted accepted -> accepted.dataset().events();
            case Reading.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
