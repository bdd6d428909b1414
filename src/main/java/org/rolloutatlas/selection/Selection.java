package org.rolloutatlas.selection;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.event.Source;

/**
 * Which events.
 *
 * @param chosen facet → chosen codes; facets without choice are absent
 * @param from first day asked for, as written ({@code 2009} stands for its first day); empty for no bound
 * @param to last day asked for, as written ({@code 2020} stands for its last day); empty for no bound
 * @param clock by which clock {@code from} and {@code to} are meant
 * @param words what the events should speak of, free text; empty for no demand
 * @param without evidence that is taken away before anything else is asked, in the order of its text
 */
public record Selection(
        Map<Facet, NavigableSet<String>> chosen,
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        EventClock clock,
        String words,
        List<Removal> without) {

    private static final Pattern SPACES_AROUND = Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");

    /** Every event. */
    public static final Selection ALL =
            new Selection(Map.of(), Optional.empty(), Optional.empty(), EventClock.HAPPENED, "", List.of());

    public Selection {
        var copy = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableNavigableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        words = trimmed(words);
        without = without.stream()
                .distinct()
                .sorted(Comparator.comparing(Removal::value))
                .toList();
    }

    /** Without the spaces around it that a browser would leave out, among them those of other scripts. */
    static String trimmed(String text) {
        return SPACES_AROUND.matcher(text).replaceAll("");
    }

    /** The chosen codes of one facet; empty when it asks nothing. */
    public NavigableSet<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Collections.emptyNavigableSet());
    }

    /** The same with other codes in one facet. */
    public Selection with(Facet facet, Iterable<String> codes) {
        var values = new TreeSet<String>();
        codes.forEach(values::add);
        var next = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new Selection(next, from, to, clock, words, without);
    }

    /** The same with another time window. */
    public Selection during(Optional<EdtfDate> newFrom, Optional<EdtfDate> newTo) {
        return new Selection(chosen, newFrom, newTo, clock, words, without);
    }

    /** The same by another clock. */
    public Selection by(EventClock newClock) {
        return new Selection(chosen, from, to, newClock, words, without);
    }

    /** The same with other words. */
    public Selection speakingOf(String newWords) {
        return new Selection(chosen, from, to, clock, newWords, without);
    }

    /** The same with other evidence taken away. */
    public Selection without(Collection<Removal> taken) {
        return new Selection(chosen, from, to, clock, words, List.copyOf(taken));
    }

    /** The one actor on whom it rests: the only one chosen as a party, else the only one chosen as a supplier. */
    public Optional<String> focusActor() {
        var actors = chosen(Facet.ACTOR).isEmpty() ? chosen(Facet.SUPPLIER) : chosen(Facet.ACTOR);
        return actors.size() == 1 ? Optional.of(actors.first()) : Optional.empty();
    }

    /**
     * What is left of some events without the evidence that is taken away: of these, {@link #applyTo} selects.
     *
     * @param texts every text of the dataset; see {@link Without}
     */
    public List<Event> left(List<Event> events, Collection<Source> texts) {
        return without.isEmpty()
                ? events
                : Without.of(Set.copyOf(without), events, texts).events();
    }

    /**
     * The selected events, in the order given.
     *
     * @param search is asked once, and only when there are words
     */
    public List<Event> applyTo(List<Event> events, WordSearch search) {
        return speaking(events, search)
                .filter(event -> matchesAllBut(event, Optional.empty()))
                .toList();
    }

    /** Those that speak of the words. */
    Stream<Event> speaking(List<Event> events, WordSearch search) {
        if (words.isEmpty()) {
            return events.stream();
        }
        var ids = search.idsSpeakingOf(words);
        return events.stream().filter(event -> ids.contains(event.id()));
    }

    /** Whether an event answers all facets but one, and is in the window, whatever it speaks of. */
    boolean matchesAllBut(Event event, Optional<Facet> ignored) {
        for (var entry : chosen.entrySet()) {
            if (ignored.filter(entry.getKey()::equals).isEmpty()
                    && entry.getKey().codes(event).stream().noneMatch(entry.getValue()::contains)) {
                return false;
            }
        }
        return inWindow(event);
    }

    /** Whether one of the days by which the event is counted lies in the window; an event without a day lies in none. */
    public boolean inWindow(Event event) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        var start = from.flatMap(date -> date.range().first());
        var end = to.flatMap(date -> date.range().last());
        return clock.counted(event).filter(days -> days.meets(start, end)).isPresent();
    }
}
