package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Declared;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Masthead;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.event.Vocabularies;

/**
 * The curated whole, free of errors, with all references resolved; lists are in file order.
 *
 * @param hash of the bytes of the file, hexadecimal, 16 characters: equal hash, equal dataset
 */
public record Dataset(
        Imprint imprint,
        Masthead masthead,
        Vocabularies vocabularies,
        Declared declared,
        String hash,
        List<Actor> actors,
        List<Project> projects,
        List<Source> sources,
        List<Event> events,
        List<Disagreement> disagreements,
        List<Story> stories) {
    public Dataset {
        actors = List.copyOf(actors);
        projects = List.copyOf(projects);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        disagreements = List.copyOf(disagreements);
        stories = List.copyOf(stories);
    }

    /** The event with this id. */
    public Optional<Event> findEvent(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }
}
