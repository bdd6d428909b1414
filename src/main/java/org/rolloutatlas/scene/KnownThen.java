package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;

/**
 * What was reported by a day, and what is now said to have happened by then.
 *
 * @param day its end is meant
 * @param reported in the order given, as the other two
 * @param ghosts said to have happened by then, reported later
 * @param undated said to have happened by then, on no dated source
 * @param countries those of which something is reported or said, by code
 */
public record KnownThen(
        LocalDate day, List<Event> reported, List<Event> ghosts, List<Event> undated, List<Country> countries) {
    public KnownThen {
        reported = List.copyOf(reported);
        ghosts = List.copyOf(ghosts);
        undated = List.copyOf(undated);
        countries = List.copyOf(countries);
    }

    /**
     * A country on that day.
     *
     * @param known the stage that stood by the reports of that day, in the order in which things are said to have happened; empty
     *     where there was none
     * @param said what stands by the ghosts, too, where that is another stage, and more than context
     */
    public record Country(String code, Optional<StageClass> known, Optional<Said> said) {}

    /**
     * A stage that is now said to have stood.
     *
     * @param first of the ghosts by which it stands, the one whose earliest report came first
     */
    public record Said(StageClass stage, Event first) {}

    /** Looks back from what is held. */
    public static KnownThen of(List<Event> events, LocalDate day) {
        var reported = those(Knowledge.REPORTED, events, day);
        var ghosts = those(Knowledge.GHOST, events, day);
        var known = byCountry(reported);
        var unknown = byCountry(ghosts);
        var countries = Stream.concat(known.keySet().stream(), unknown.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> country(code, known.getOrDefault(code, List.of()), unknown.getOrDefault(code, List.of())))
                .toList();
        return new KnownThen(day, reported, ghosts, those(Knowledge.UNDATED, events, day), countries);
    }

    /** Countries that are drawn otherwise by what is now said. */
    public List<Country> changed() {
        return countries.stream().filter(country -> country.said().isPresent()).toList();
    }

    /** A country of which something is reported or said. */
    public Optional<Country> find(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    private static List<Event> those(Knowledge knowledge, List<Event> events, LocalDate day) {
        return events.stream()
                .filter(event -> Knowledge.of(event, day) == knowledge)
                .toList();
    }

    private static Map<String, List<Event>> byCountry(List<Event> events) {
        var byCountry = new TreeMap<String, List<Event>>();
        for (var event : events) {
            event.countries()
                    .forEach(code -> byCountry
                            .computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(event));
        }
        return byCountry;
    }

    private static Country country(String code, List<Event> reported, List<Event> ghosts) {
        var known = standing(reported);
        var all = new ArrayList<>(reported);
        all.addAll(ghosts);
        var now = StandingStage.of(all);
        boolean other = now.stage() != StageClass.CONTEXT && !known.equals(Optional.of(now.stage()));
        return new Country(
                code, known, other ? Optional.of(new Said(now.stage(), first(now, ghosts))) : Optional.empty());
    }

    private static Optional<StageClass> standing(Collection<Event> events) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(StandingStage.of(events).stage());
    }

    /** Where only the order of things is another one, no ghost supports the stage: then the first of all. */
    private static Event first(StandingStage now, List<Event> ghosts) {
        var support = now.support().filter(ghosts::contains).toList();
        return (support.isEmpty() ? ghosts : support)
                .stream()
                        .min(Comparator.comparingLong((Event event) ->
                                        Knowledge.reportDay(event).orElseThrow())
                                .thenComparing(Event::id))
                        .orElseThrow();
    }
}
