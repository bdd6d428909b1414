package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.EvidenceRole;

/**
 * What several rules ask of an event, read once. What is absent or of another type is empty, as in {@link Entry}.
 *
 * @param dateText the date as written
 * @param date the same as a date, when it can be read
 * @param retracted whether it was withdrawn; what it rests on is then not judged any more
 */
record EventFields(
        Entry entry,
        Optional<String> id,
        Optional<String> project,
        List<Entry> countries,
        Optional<String> dateText,
        Optional<Edtf> date,
        boolean planned,
        Optional<Entry> place,
        Optional<Entry> amount,
        List<Entry> parties,
        List<EvidenceFields> evidence,
        List<Entry> history,
        boolean retracted,
        Optional<Entry> review) {

    /**
     * One piece of evidence.
     *
     * @param sourceId the reference as written
     * @param source what it refers to; empty when there is no such source
     * @param reports whether it reports the event, and is not only background
     */
    record EvidenceFields(
            Entry entry,
            Optional<String> sourceId,
            Optional<SourceFields> source,
            boolean reports,
            Optional<Entry> quote) {

        /** The quotation and its translations. */
        List<String> words() {
            var words = new ArrayList<>(EventFields.words(entry, "translation"));
            quote.flatMap(it -> it.text("text")).ifPresent(words::add);
            return words;
        }
    }

    /** The evidence that reports the event. */
    List<EvidenceFields> reports() {
        return evidence.stream().filter(EvidenceFields::reports).toList();
    }

    /** The claim in each of its languages. */
    List<String> claims() {
        return words(entry, "claim");
    }

    /** What its record says in words: title, claim, quotations and their translations, in every language. */
    List<String> words() {
        var words = new ArrayList<>(words(entry, "title"));
        words.addAll(claims());
        evidence.forEach(item -> words.addAll(item.words()));
        return words;
    }

    private static List<String> words(Entry holder, String property) {
        return holder.localized(property).stream()
                .flatMap(text -> text.text().stream())
                .toList();
    }

    static EventFields of(Entry event, Map<String, SourceFields> sources, Dates dates) {
        var dateText = event.text("date");
        var evidence = new ArrayList<EvidenceFields>();
        for (var entry : event.list("evidence")) {
            var id = entry.text("source");
            boolean reports = entry.text("role")
                    .filter(EvidenceRole.BACKGROUND.code()::equals)
                    .isEmpty();
            evidence.add(new EvidenceFields(entry, id, id.map(sources::get), reports, entry.find("quote")));
        }
        var history = event.list("history");
        return new EventFields(
                event,
                event.text("id"),
                event.text("project"),
                event.list("countries"),
                dateText,
                dateText.flatMap(dates::date),
                event.isTrue("planned"),
                event.find("place"),
                event.find("amount"),
                event.list("parties"),
                evidence,
                history,
                history.stream()
                        .anyMatch(change -> change.text("kind")
                                .filter(ChangeKind.RETRACTED.code()::equals)
                                .isPresent()),
                event.find("review"));
    }
}
