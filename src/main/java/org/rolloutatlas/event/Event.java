package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;

/**
 * A report that something happened, or was planned, in the life of a project.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}, never reused
 * @param project whose life it belongs to; empty for context without a project
 * @param countries ISO 3166-1 alpha-2 codes of the countries whose system it concerns; empty when no country is named
 * @param date when it is said to have happened; empty when no source says so
 * @param planned whether it was only announced for the future
 * @param title a neutral noun phrase
 * @param claim one to three sentences that begin with who says it
 * @param evidence sources, one or more of which report it; the first is the one on which the coding rests most
 * @param disagreements those that concern this event
 */
public record Event(
        String id,
        Optional<Project> project,
        List<String> countries,
        Optional<Edtf> date,
        boolean planned,
        Stage stage,
        SystemKind system,
        Optional<Place> place,
        LocalizedText title,
        LocalizedText claim,
        List<Party> parties,
        Optional<Amount> amount,
        Optional<People> people,
        List<Evidence> evidence,
        List<Disagreement> disagreements,
        List<Change> history,
        Review review) {
    public Event {
        countries = List.copyOf(countries);
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
        disagreements = List.copyOf(disagreements);
        history = List.copyOf(history);
    }

    /** The evidence that reports the event, in its order; one or more. */
    public List<Evidence> reports() {
        return evidence.stream().filter(Evidence::reports).toList();
    }

    /** The evidence that gives context only, in its order. */
    public List<Evidence> background() {
        return evidence.stream().filter(item -> !item.reports()).toList();
    }

    /** The second clock: when the earliest dated source that reports it was published; empty if none carries a date. */
    public Optional<Reported> reported() {
        return EarliestReport.of(reports());
    }

    /** How many of the sources that report it are independent of each other, see {@link Independence}. */
    public int independentSources() {
        return Independence.count(reports().stream().map(Evidence::source).toList());
    }

    /** Why and when it was withdrawn: the last such entry of its history; empty while it stands. */
    public Optional<Change> retraction() {
        return history.stream()
                .filter(change -> change.kind() == ChangeKind.RETRACTED)
                .reduce((_, later) -> later);
    }

    /** Whether it was withdrawn. A withdrawn event keeps its address and is drawn and counted nowhere. */
    public boolean isRetracted() {
        return history.stream().anyMatch(change -> change.kind() == ChangeKind.RETRACTED);
    }

    /** The same with other evidence. */
    public Event restingOn(List<Evidence> otherEvidence) {
        return new Event(
                id,
                project,
                countries,
                date,
                planned,
                stage,
                system,
                place,
                title,
                claim,
                parties,
                amount,
                people,
                otherEvidence,
                disagreements,
                history,
                review);
    }

    /** The countries that these concern, each once, in their order. */
    public static List<String> countries(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.countries().stream())
                .distinct()
                .toList();
    }
}
