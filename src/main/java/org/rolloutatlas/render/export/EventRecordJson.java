package org.rolloutatlas.render.export;

import java.math.BigDecimal;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Review;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One event as the record of {@code events.json} from which it was read. */
final class EventRecordJson {
    private EventRecordJson() {}

    static ObjectNode of(Event event) {
        var record = JsonWriting.object().put("id", event.id());
        event.project().ifPresent(project -> record.put("project", project.id()));
        event.countries().forEach(record.putArray("countries")::add);
        event.date().ifPresent(date -> record.put("date", date.text()));
        if (event.planned()) {
            record.put("planned", true);
        }
        record.put("stage", event.stage().code()).put("system", event.system().code());
        event.place().ifPresent(place -> record.set("place", place(place)));
        record.set("title", JsonWriting.localized(event.title()));
        record.set("claim", JsonWriting.localized(event.claim()));
        parties(event, record.putArray("parties"));
        event.amount().ifPresent(amount -> record.set("amount", amount(amount)));
        event.people()
                .ifPresent(people -> record.putObject("people")
                        .put("count", people.count())
                        .put("kind", people.kind().code()));
        var evidence = record.putArray("evidence");
        event.evidence().forEach(item -> evidence(item, evidence.addObject()));
        var history = record.putArray("history");
        event.history().forEach(change -> change(change, history.addObject()));
        if (!event.review().equals(Review.NONE)) {
            review(event.review(), record.putObject("review"));
        }
        return record;
    }

    private static ObjectNode place(Place place) {
        var record = JsonWriting.object();
        record.set("name", JsonWriting.localized(place.name()));
        place.position()
                .ifPresent(position -> record.put("lon", plain(BigDecimal.valueOf(position.lon())))
                        .put("lat", plain(BigDecimal.valueOf(position.lat()))));
        record.put("precision", place.precision().code())
                .put("basis", place.basis().code());
        place.country().ifPresent(country -> record.put("country", country));
        return record;
    }

    private static void parties(Event event, ArrayNode parties) {
        for (var party : event.parties()) {
            var record = parties.addObject()
                    .put("actor", party.actor().id())
                    .put("role", party.role().code());
            if (party.certainty() != Certainty.STATED) {
                record.put("certainty", party.certainty().code());
            }
        }
    }

    private static ObjectNode amount(Amount amount) {
        var record = JsonWriting.object();
        amount.min().ifPresent(min -> record.put("min", plain(min)));
        amount.max().ifPresent(max -> record.put("max", plain(max)));
        return record.put("currency", amount.currency())
                .put("kind", amount.kind().code());
    }

    private static void evidence(Evidence item, ObjectNode record) {
        record.put("source", item.source().id());
        if (!item.reports()) {
            record.put("role", item.role().code());
        }
        item.quote()
                .ifPresent(quote ->
                        record.putObject("quote").put("lang", quote.language()).put("text", quote.text()));
        item.translation().ifPresent(text -> record.set("translation", JsonWriting.localized(text)));
    }

    private static void change(Change change, ObjectNode record) {
        record.put("on", change.on().toString()).put("kind", change.kind().code());
        change.note().ifPresent(note -> record.set("note", JsonWriting.localized(note)));
    }

    private static void review(Review review, ObjectNode record) {
        record.put("status", review.status().code());
        review.on().ifPresent(day -> record.put("on", day.toString()));
        review.by().ifPresent(name -> record.put("by", name));
        review.depth().ifPresent(depth -> record.put("depth", depth.code()));
        review.found().ifPresent(found -> record.put("found", found.code()));
        review.note().ifPresent(note -> record.set("note", JsonWriting.localized(note)));
    }

    /** Without exponent and trailing zeros: 12000000, not 1.2E+7. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
