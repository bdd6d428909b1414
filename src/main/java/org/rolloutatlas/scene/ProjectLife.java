package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;

/**
 * The reports of one project in their order: that of {@link StandingStage}, in which plans come before what happened on the
 * same day, and a halt last. A report without project has a life of its own.
 *
 * @param events in their order; not empty
 */
public record ProjectLife(List<Event> events) {
    public ProjectLife {
        events = List.copyOf(events);
    }

    /**
     * The life to which a report belongs.
     *
     * @param all reports that stand, of any project; those of other projects are passed over
     */
    public static ProjectLife of(Event event, Collection<Event> all) {
        var life = event.project()
                .map(project -> all.stream()
                        .filter(other -> other.project()
                                .filter(theirs -> theirs.id().equals(project.id()))
                                .isPresent())
                        .sorted(Comparator.comparingLong(StandingStage::order))
                        .toList())
                .orElse(List.of());
        return new ProjectLife(life.stream().anyMatch(other -> other.id().equals(event.id())) ? life : List.of(event));
    }

    /** The life of every project, by its id. */
    public static SortedMap<String, ProjectLife> ofProjects(Collection<Event> all) {
        var lives = new TreeMap<String, List<Event>>();
        all.stream()
                .sorted(Comparator.comparingLong(StandingStage::order))
                .forEach(event -> event.project()
                        .ifPresent(project -> lives.computeIfAbsent(project.id(), _ -> new ArrayList<>())
                                .add(event)));
        var ordered = new TreeMap<String, ProjectLife>();
        lives.forEach((id, events) -> ordered.put(id, new ProjectLife(events)));
        return ordered;
    }

    /** Whether a halt is reported after a step of that class; what was only planned is neither. */
    public boolean haltsAfter(StageClass stage) {
        return events.stream()
                .map(StandingStage::reached)
                .dropWhile(reached -> reached != stage)
                .anyMatch(reached -> reached == StageClass.HALTED);
    }

    /** Where a report of it stands, from 0. */
    public int index(Event event) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(event.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException("missing event " + event.id());
    }

    /** The report before one of it; empty for the first. */
    public Optional<Event> before(Event event) {
        return at(index(event) - 1);
    }

    /** The report after one of it; empty for the last. */
    public Optional<Event> after(Event event) {
        return at(index(event) + 1);
    }

    private Optional<Event> at(int index) {
        return index >= 0 && index < events.size() ? Optional.of(events.get(index)) : Optional.empty();
    }
}
