package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;

/** Events → closed rows. */
final class CountryRowLayout {
    /** An event without any date comes after all others. */
    private record Placed(Event event, Optional<Mark> mark) {
        double at() {
            return mark.map(Mark::at).orElse(Double.MAX_VALUE);
        }
    }

    private CountryRowLayout() {}

    static RibbonTimeline of(List<Event> events, TimeAxis axis, Frame frame) {
        var layout = new LaneLayout(axis, frame);
        var byCountry = new LinkedHashMap<Optional<String>, List<Event>>();
        var marks = new ArrayList<Mark>();
        events.stream()
                .map(event -> new Placed(event, layout.mark(event)))
                .sorted(Comparator.comparingDouble(Placed::at)
                        .thenComparing(placed -> placed.event().id()))
                .forEach(placed -> {
                    placed.mark().ifPresent(marks::add);
                    byCountry
                            .computeIfAbsent(LaneLayout.country(placed.event()), _ -> new ArrayList<>())
                            .add(placed.event());
                });
        var rows = byCountry.entrySet().stream()
                .map(entry -> CountryRow.of(entry.getKey(), entry.getValue(), frame.clock()))
                .toList();
        return new RibbonTimeline(axis, HistogramLayout.of(marks, axis), rows);
    }
}
