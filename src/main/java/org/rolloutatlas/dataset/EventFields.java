package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;

/**
 * What several rules ask of an event, read once. What is absent or of another type is empty, as in {@link Entry}.
 *
 * @param dateText the date as written
 * @param date the same as a date, when it can be read
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
        Optional<Entry> review) {

    /**
     * One piece of evidence.
     *
     * @param sourceId the reference as written
     * @param source what it refers to; empty when there is no such source
     */
    record EvidenceFields(
            Entry entry, Optional<String> sourceId, Optional<SourceFields> source, Optional<Entry> quote) {}

    static EventFields of(Entry event, Map<String, SourceFields> sources, Dates dates) {
        var dateText = event.text("date");
        var evidence = new ArrayList<EvidenceFields>();
        for (var entry : event.list("evidence")) {
            var id = entry.text("source");
            evidence.add(new EvidenceFields(entry, id, id.map(sources::get), entry.find("quote")));
        }
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
                event.list("history"),
                event.find("review"));
    }
}
