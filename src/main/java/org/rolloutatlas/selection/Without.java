package org.rolloutatlas.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.event.Source;

/**
 * What is left when evidence is taken away. Everything that is counted of an event, its independent sources, its earliest report
 * and the stage that stands, is counted of what is left.
 *
 * <p>A text falls
 *
 * <ol>
 *   <li>when it is taken away by name, publisher or kind;
 *   <li>when every text that it retells falls. A document said to be internal is not retold but published: it falls without the
 *       article that published it, and does not carry a text whose other sources fall;
 *   <li>when the editors have not read it, and every text through which it is known falls.
 * </ol>
 *
 * <p>An event falls when all sources that report it do. {@link Removal.Single} takes away the events that then rest on one independent
 * source at most, after all texts have fallen, so that the order in which a reader chooses does not matter. A text that made two
 * others dependent no longer does so once it has fallen: of what is left, they count as two.
 *
 * @param events what is left, in the order given; an event that lost no source is the same
 * @param fallenTexts ids of the texts that fell
 * @param fallenEvents ids of the events that fell
 */
public record Without(List<Event> events, Set<String> fallenTexts, Set<String> fallenEvents) {
    public Without {
        events = List.copyOf(events);
        fallenTexts = Set.copyOf(fallenTexts);
        fallenEvents = Set.copyOf(fallenEvents);
    }

    /**
     * Takes evidence away. A pure function: nothing taken, nothing changed.
     *
     * @param taken in any order
     * @param texts every text of the dataset, because one that was not read is known through any of them
     */
    public static Without of(Set<Removal> taken, List<Event> events, Collection<Source> texts) {
        var fallen = fallen(taken, texts);
        var left = events.stream()
                .flatMap(event -> left(event, fallen).stream())
                .filter(event -> !taken.contains(new Removal.Single()) || event.independentSources() > 1)
                .toList();
        var gone = new HashSet<String>();
        events.forEach(event -> gone.add(event.id()));
        left.forEach(event -> gone.remove(event.id()));
        return new Without(left, fallen, gone);
    }

    /** Grows until nothing more falls. */
    private static Set<String> fallen(Set<Removal> taken, Collection<Source> texts) {
        var fallen = new HashSet<String>();
        var retelling = retelling(texts);
        boolean more = true;
        while (more) {
            more = false;
            for (var text : texts) {
                if (!fallen.contains(text.id())
                        && falls(text, taken, retelling.getOrDefault(text.id(), List.of()), fallen)) {
                    more = fallen.add(text.id());
                }
            }
        }
        return fallen;
    }

    /** Id of a text → the texts that retell it. */
    private static Map<String, List<Source>> retelling(Collection<Source> texts) {
        var retelling = new HashMap<String, List<Source>>();
        for (var text : texts) {
            for (var root : text.derivedFrom()) {
                retelling.computeIfAbsent(root.id(), id -> new ArrayList<>()).add(text);
            }
        }
        return retelling;
    }

    private static boolean falls(Source text, Set<Removal> taken, List<Source> knownThrough, Set<String> fallen) {
        if (taken.stream().anyMatch(removal -> removal.takes(text))) {
            return true;
        }
        var retold = text.derivedFrom().stream()
                .filter(root -> !root.kind().document())
                .toList();
        if (haveFallen(retold, fallen)) {
            return true;
        }
        return text.read().filter(ReadingDepth.NONE::equals).isPresent() && haveFallen(knownThrough, fallen);
    }

    private static boolean haveFallen(List<Source> texts, Set<String> fallen) {
        return !texts.isEmpty() && texts.stream().map(Source::id).allMatch(fallen::contains);
    }

    private static Optional<Event> left(Event event, Set<String> fallen) {
        var evidence = event.evidence().stream()
                .filter(item -> !fallen.contains(item.source().id()))
                .toList();
        if (evidence.size() == event.evidence().size()) {
            return Optional.of(event);
        }
        return evidence.stream().noneMatch(Evidence::reports)
                ? Optional.empty()
                : Optional.of(event.restingOn(evidence));
    }
}
