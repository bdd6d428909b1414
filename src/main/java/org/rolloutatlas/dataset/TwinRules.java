package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolloutatlas.edtf.EdtfDate;

/** Two events that share project, stage, day and a source may be one event, told twice. */
final class TwinRules {
    private TwinRules() {}

    private record Life(String project, String stage, EdtfDate.Day day) {}

    static void check(Draft draft, Findings findings) {
        var lives = new HashMap<Life, List<EventFields>>();
        for (var event : draft.events) {
            var stage = event.entry().text("stage");
            if (!event.retracted()
                    && event.project().isPresent()
                    && stage.isPresent()
                    && event.date().orElse(null) instanceof EdtfDate.Day day) {
                var earlier = lives.computeIfAbsent(
                        new Life(event.project().get(), stage.get(), day), _ -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> shareSource(other, event))
                        .findFirst()
                        .ifPresent(other -> findings.warning(
                                Warning.SAME_EVENT,
                                event.entry(),
                                "same project, stage, day and source as event '"
                                        + other.id().orElse("") + "'",
                                "Merge the two, or say in \"accepted\" how they differ."));
                earlier.add(event);
            }
        }
    }

    private static boolean shareSource(EventFields a, EventFields b) {
        var shared = sources(a);
        shared.retainAll(sources(b));
        return !shared.isEmpty();
    }

    private static Set<String> sources(EventFields event) {
        var ids = new HashSet<String>();
        event.reports().forEach(report -> report.sourceId().ifPresent(ids::add));
        return ids;
    }
}
