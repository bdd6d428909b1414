package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.StageClass;

/**
 * The stage class that stands for several events.
 *
 * <p>A project whose latest report is a halt counts as halted, otherwise it counts as the furthest progress reported.
 * Several projects count as the furthest of them; halted ones matter only where nothing goes on, context only where there
 * is nothing else. What is planned has not been reached: it counts as proposed.
 */
final class Furthest {
    private Furthest() {}

    static StageClass of(List<Event> events, EventClock clock) {
        var byProject = new LinkedHashMap<String, List<Event>>();
        for (var event : events) {
            var key = event.project().map(project -> project.id()).orElse("event " + event.id());
            byProject.merge(key, List.of(event), Furthest::join);
        }
        return byProject.values().stream()
                .map(life -> ofProject(life, clock))
                .max(Comparator.comparingInt(Furthest::rank))
                .orElse(StageClass.CONTEXT);
    }

    private static StageClass ofProject(List<Event> life, EventClock clock) {
        var progress = life.stream()
                .filter(event -> reached(event) != StageClass.CONTEXT)
                .sorted(Comparator.comparingDouble(event -> day(event, clock)))
                .toList();
        if (progress.isEmpty()) {
            return StageClass.CONTEXT;
        }
        if (reached(progress.getLast()) == StageClass.HALTED) {
            return StageClass.HALTED;
        }
        return progress.stream()
                .map(Furthest::reached)
                .max(Comparator.comparingInt(Furthest::rank))
                .orElseThrow();
    }

    private static StageClass reached(Event event) {
        var reached = event.stage().stageClass();
        return event.planned() && event.stage() != Stage.CONTEXT ? StageClass.PROPOSED : reached;
    }

    private static double day(Event event, EventClock clock) {
        return Moment.of(event, clock)
                .or(() -> Moment.of(event, EventClock.REPORTED))
                .map(Span::at)
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static int rank(StageClass stage) {
        return switch (stage) {
            case CONTEXT -> 0;
            case HALTED -> 1;
            case PROPOSED -> 2;
            case SIGNED -> 3;
            case BUILDING -> 4;
            case IN_OPERATION -> 5;
        };
    }

    private static List<Event> join(List<Event> a, List<Event> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
