package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;

/**
 * Everything on which a rendition depends beside its address.
 *
 * @param file the bytes from which the dataset was read
 * @param build identifies the code that writes
 * @param site where its pages stand
 */
public record Edition(Dataset dataset, Bytes file, World world, String build, Site site) {
    /** The events that are drawn and counted: all but the retracted. */
    List<Event> events() {
        return dataset.events().stream().filter(event -> !event.isRetracted()).toList();
    }

    /** The story with this id. */
    Optional<Story> findStory(String id) {
        return dataset.stories().stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** The project with this id. */
    Optional<Project> findProject(String id) {
        return dataset.projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst();
    }

    /** The source with this id. */
    Optional<Source> findSource(String id) {
        return dataset.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    /** The codes of all countries of which something is reported, sorted. */
    SortedSet<String> countries() {
        return events().stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entity tag of what stands at an address. */
    String tag(Address address) {
        return EntityTag.of(dataset.hash(), build + "\n" + site, address.text());
    }
}
