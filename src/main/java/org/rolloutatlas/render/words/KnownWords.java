package org.rolloutatlas.render.words;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.Knowledge;
import org.rolloutatlas.scene.KnownThen;

/** What was known on a day, in words; the browser module fills the same texts for another day. */
public final class KnownWords {
    private final AtlasWording wording;

    public KnownWords(AtlasWording wording) {
        this.wording = wording;
    }

    /** "What was reported by 31 December 2017, and what is now said to have happened by then", of a day in words. */
    public String title(String day) {
        return wording.text("known.title", day);
    }

    /** How many reports were out, and how many later ones tell of what is said to have happened by then. */
    public String sentence(KnownThen then) {
        var out = wording.text(
                "known.sentence", wording.day(then.day()), then.reported().size(), countries(then.reported()));
        return then.ghosts().isEmpty()
                ? out
                : out + wording.text("known.sentence.ghosts", then.ghosts().size(), countries(then.ghosts()));
    }

    /** Of how many countries some events are. */
    public static long countries(Iterable<Event> events) {
        var codes = new HashSet<String>();
        events.forEach(event -> codes.addAll(event.countries()));
        return codes.size();
    }

    /** The name of a country on the map, with what was known of it and what is now said. */
    public String name(String country, Optional<StageClass> known, Optional<StageClass> said) {
        var name = wording.country(country);
        return said.map(now -> wording.text("known.place.said", name, stage(known), stage(Optional.of(now))))
                .orElseGet(() -> wording.text("known.place", name, stage(known)));
    }

    /** In a sentence: "in operation", "not reported at all". */
    public String stage(Optional<StageClass> stage) {
        return stage.map(wording::stageInSentence).orElseGet(() -> wording.text("known.nothing"));
    }

    /** "building → in operation". */
    public String change(Optional<StageClass> known, StageClass said) {
        return wording.text("known.change", stage(known), stage(Optional.of(said)));
    }

    /** Who told first of what is now said, and in which year: "earliest report held: The Epoch Times, 2020". */
    public String teller(Event first) {
        return first.reported()
                .map(report -> wording.text("known.teller", report.source().publisher(), year(first)))
                .orElse("");
    }

    private static String year(Event event) {
        return Knowledge.reportDay(event).stream()
                .mapToObj(day -> Integer.toString(LocalDate.ofEpochDay(day).getYear()))
                .findFirst()
                .orElse("");
    }

    /** The names of the countries that are drawn otherwise, in alphabetical order. */
    public String named(KnownThen then) {
        return then.changed().stream()
                .map(country -> wording.country(country.code()))
                .sorted(wording.alphabetical())
                .collect(Collectors.joining(wording.text("list.comma")));
    }
}
