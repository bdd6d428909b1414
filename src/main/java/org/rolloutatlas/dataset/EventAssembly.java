package org.rolloutatlas.dataset;

import static org.rolloutatlas.dataset.Assembly.code;
import static org.rolloutatlas.dataset.Assembly.findLocalized;
import static org.rolloutatlas.dataset.Assembly.localized;
import static org.rolloutatlas.dataset.Assembly.present;
import static org.rolloutatlas.dataset.Assembly.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.EventFields.EvidenceFields;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.People;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.event.Precision;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Quotation;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.ReviewDepth;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Vocabularies;

/** One event of a draft without errors → the event with everything it refers to. */
final class EventAssembly {
    private final Vocabularies vocabularies;
    private final Dates dates;
    private final Map<String, Actor> actors;
    private final Map<String, Project> projects;
    private final Map<String, Source> sources;
    private final Map<String, List<Disagreement>> disagreements = new HashMap<>();

    EventAssembly(
            Vocabularies vocabularies,
            Dates dates,
            Map<String, Actor> actors,
            Map<String, Project> projects,
            Map<String, Source> sources,
            List<Disagreement> disagreements) {
        this.vocabularies = vocabularies;
        this.dates = dates;
        this.actors = actors;
        this.projects = projects;
        this.sources = sources;
        for (var disagreement : disagreements) {
            for (var event : disagreement.eventIds()) {
                this.disagreements
                        .computeIfAbsent(event, _ -> new ArrayList<>())
                        .add(disagreement);
            }
        }
    }

    Event event(EventFields fields) {
        var record = fields.entry();
        var id = required(record, "id");
        return new Event(
                id,
                fields.project().map(project -> referred(projects, project, record, "project")),
                record.texts("countries"),
                fields.date(),
                fields.planned(),
                code(record, "stage", vocabularies::stage),
                code(record, "system", vocabularies::system),
                fields.place().map(EventAssembly::place),
                localized(record, "title"),
                localized(record, "claim"),
                fields.parties().stream().map(this::party).toList(),
                fields.amount().map(this::amount),
                record.find("people").map(this::people),
                fields.evidence().stream().map(this::evidence).toList(),
                disagreements.getOrDefault(id, List.of()),
                fields.history().stream().map(this::change).toList(),
                fields.review().map(this::review).orElse(Review.NONE));
    }

    private static Place place(Entry place) {
        var lon = place.number("lon").map(BigDecimal::doubleValue);
        var lat = place.number("lat").map(BigDecimal::doubleValue);
        return new Place(
                localized(place, "name"),
                lon.flatMap(x -> lat.map(y -> new LonLat(x, y))),
                code(place, "precision", Precision::find),
                code(place, "basis", PlaceBasis::find),
                place.text("country"));
    }

    private Party party(Entry party) {
        return new Party(
                referred(actors, required(party, "actor"), party, "actor"),
                code(party, "role", vocabularies::role),
                party.text("certainty").flatMap(Certainty::find).orElse(Certainty.STATED));
    }

    private Amount amount(Entry amount) {
        return new Amount(
                amount.number("min"),
                amount.number("max"),
                required(amount, "currency"),
                code(amount, "kind", vocabularies::amountKind));
    }

    private People people(Entry people) {
        var count = present(people.number("count"), people, "count");
        return new People(count.longValueExact(), code(people, "kind", vocabularies::peopleKind));
    }

    private Evidence evidence(EvidenceFields fields) {
        var evidence = fields.entry();
        return new Evidence(
                referred(sources, required(evidence, "source"), evidence, "source"),
                fields.reports() ? EvidenceRole.REPORTS : EvidenceRole.BACKGROUND,
                fields.quote().map(quote -> new Quotation(required(quote, "lang"), required(quote, "text"))),
                findLocalized(evidence, "translation"));
    }

    private Change change(Entry change) {
        return new Change(
                present(change.text("on").flatMap(dates::day), change, "on"),
                code(change, "kind", ChangeKind::find),
                findLocalized(change, "note"));
    }

    private Review review(Entry review) {
        return new Review(
                code(review, "status", ReviewStatus::find),
                review.text("on").flatMap(dates::day),
                review.text("by"),
                review.text("depth").flatMap(ReviewDepth::find),
                review.text("found").flatMap(ReviewFinding::find),
                findLocalized(review, "note"));
    }

    private static <T> T referred(Map<String, T> table, String id, Entry record, String property) {
        return present(Optional.ofNullable(table.get(id)), record, property);
    }
}
