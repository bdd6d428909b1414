package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** Events → timeline. */
final class TimelineLayout {
    private TimelineLayout() {}

    static Timeline of(List<Event> events, Frame frame, Rows rows) {
        var spans = drawnSpans(events, frame.clock());
        if (spans.isEmpty()) {
            return new UndatedTimeline(ordered(byLane(events).values().stream()
                    .map(life -> LaneLayout.undated(life, frame))
                    .toList()));
        }
        var axis = AxisFit.of(spans, frame.widthClass(), frame.language());
        return switch (rows) {
            case OPEN -> exact(events, axis, frame);
            case CLOSED -> CountryRowLayout.of(events, axis, frame);
        };
    }

    private static ExactTimeline exact(List<Event> events, TimeAxis axis, Frame frame) {
        var layout = new LaneLayout(axis, frame);
        var lanes = byLane(events).values().stream().map(layout::of).toList();
        var marks = lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
        return new ExactTimeline(axis, HistogramLayout.of(marks, axis), ordered(lanes));
    }

    private static List<Span> drawnSpans(List<Event> events, EventClock clock) {
        var spans = new ArrayList<Span>();
        for (var event : events) {
            Moment.of(event, clock).ifPresent(spans::add);
            Moment.reportDay(event).ifPresent(day -> spans.add(new Span(day, day, Edge.STATED, Edge.STATED, false)));
        }
        return spans;
    }

    private static Map<String, List<Event>> byLane(List<Event> events) {
        var lanes = new LinkedHashMap<String, List<Event>>();
        for (var event : events) {
            lanes.computeIfAbsent(LaneLayout.key(event), _ -> new ArrayList<>()).add(event);
        }
        return lanes;
    }

    /** Countries in the order in which they are first heard of, projects likewise, then context, then what has no date. */
    private static List<Lane> ordered(List<Lane> lanes) {
        var byCountry = new LinkedHashMap<Optional<String>, List<Lane>>();
        lanes.stream()
                .sorted(Comparator.comparingDouble(TimelineLayout::begin).thenComparing(Lane::key))
                .forEach(lane -> byCountry
                        .computeIfAbsent(lane.country(), _ -> new ArrayList<>())
                        .add(lane));
        var ordered = new ArrayList<Lane>();
        for (var group : byCountry.values()) {
            group.sort(Comparator.comparing((Lane lane) -> !lane.hasMarks())
                    .thenComparing(lane -> lane.name().isEmpty()));
            ordered.add(group.getFirst());
            group.stream().skip(1).map(Lane::notFirst).forEach(ordered::add);
        }
        return ordered;
    }

    private static double begin(Lane lane) {
        return lane.hasMarks() ? lane.marks().getFirst().at() : Double.MAX_VALUE;
    }
}
