package org.rolloutatlas.render.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.PlaceName;
import org.rolloutatlas.scene.WorldView;

/** One event, or several, in a sentence. */
public final class EventWords {
    private final Wording wording;

    public EventWords(Wording wording) {
        this.wording = wording;
    }

    /** "Reported once, by a party-affiliated outlet", "Reported by three independent sources". */
    public String evidence(Event event) {
        int independent = event.independentSources();
        var sources = event.reports().stream().map(Evidence::source).toList();
        if (independent > 1) {
            return wording.text("evidence.several", wording.count(independent), independent);
        }
        var kind = wording.sourceKind(sources.getFirst().kind());
        return sources.size() == 1
                ? wording.text("evidence.once", kind)
                : wording.text("evidence.once-repeated", kind, wording.count(sources.size()), sources.size());
    }

    /** A sum as reported, with its currency, without its kind. */
    public static String sum(Amount amount, Language language) {
        return Quantity.of(amount, new RecordWords(language));
    }

    /** When, with its uncertainty; or when it was reported; or that no date is held. */
    public String when(Event event) {
        return event.date()
                .map(wording::date)
                .or(() ->
                        event.reported().map(reported -> wording.text("when.reported", wording.date(reported.date()))))
                .orElseGet(() -> wording.text("when.unknown"));
    }

    /** The countries that it concerns; "no country named" if there is none. */
    public String countries(Event event) {
        return event.countries().isEmpty() ? wording.text("country.none") : wording.countries(event.countries());
    }

    /** The name of a mark: "Myanmar, 6 August 2018: pitched; reported once, by a party-affiliated outlet". */
    public String name(Event event, EventClock clock) {
        var stage = wording.stage(event.stage());
        var when = switch (clock) {
            case HAPPENED -> when(event);
            case REPORTED ->
                event.reported()
                        .map(reported -> wording.text("when.reported", wording.date(reported.date())))
                        .orElseGet(() -> when(event));
        };
        return wording.text(
                event.planned() ? "mark.planned" : "mark",
                countries(event),
                when,
                stage,
                decapitalised(evidence(event)),
                event.disagreements().isEmpty() ? "" : wording.raw("mark.disputed"));
    }

    /** "Not drawn, because this map does not show it: North Pole, Norway."; empty when the map shows all. */
    public Optional<String> beyond(WorldView world) {
        return world.beyond().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.text(
                        "map.beyond",
                        world.beyond().stream()
                                .map(PlaceName::full)
                                .collect(Collectors.joining(wording.text("list.semicolon")))));
    }

    /** "34 reports about 17 projects in 14 countries and territories, 2009–2025; 12 reported once only." */
    public String summary(List<Event> events) {
        return summary(events, EventClock.HAPPENED);
    }

    /** The same with the years of that clock. */
    public String summary(List<Event> events, EventClock clock) {
        return events.isEmpty() ? wording.nothing() : Summary.of(events, clock).in(wording);
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
