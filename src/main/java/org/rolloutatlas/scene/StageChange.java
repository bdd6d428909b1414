package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;

/**
 * A country whose stage that stands is another one once evidence is taken away. A change need not be a fall: where a halt
 * goes, what was reached before it stands again.
 *
 * @param country its code
 * @param before by all evidence
 * @param after by what is left; empty where no report is left
 */
public record StageChange(String country, StageClass before, Optional<StageClass> after) {

    /**
     * What changes between two states of the same reports, by code of the country.
     *
     * @param about countries to which the question is narrowed; none for all
     */
    public static List<StageChange> between(List<Event> before, List<Event> after, Set<String> about) {
        return between(before, after).stream()
                .filter(change -> about.isEmpty() || about.contains(change.country()))
                .toList();
    }

    /** What changes between two states of the same reports, in any country, by its code. */
    public static List<StageChange> between(List<Event> before, List<Event> after) {
        var left = stages(after);
        var changes = new ArrayList<StageChange>();
        stages(before).forEach((country, stage) -> {
            var now = Optional.ofNullable(left.get(country));
            if (!now.equals(Optional.of(stage))) {
                changes.add(new StageChange(country, stage, now));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, StageClass> stages(List<Event> events) {
        return WorldLayout.fills(events).stream()
                .collect(Collectors.toMap(
                        WorldView.Fill::country, WorldView.Fill::stage, (one, _) -> one, TreeMap::new));
    }
}
