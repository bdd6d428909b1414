package org.rolloutatlas.editor;

import java.util.HashSet;
import java.util.function.Predicate;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import tools.jackson.databind.node.ObjectNode;

/** What a record is likely to name: a question that sources disagree on is about events, and it is their sources that disagree. */
final class Nearby {
    private Nearby() {}

    /** Of a disagreement its events and the evidence of these; of another record nothing in particular. */
    static Predicate<String> of(Records records, RecordKind kind, ObjectNode record) {
        var near = new HashSet<String>();
        if (kind == RecordKind.DISAGREEMENT) {
            for (var event : record.path("events")) {
                near.add(event.asString(""));
                records.find(RecordKind.EVENT, event.asString(""))
                        .ifPresent(about -> about.path("evidence")
                                .forEach(evidence ->
                                        near.add(evidence.path("source").asString(""))));
            }
        }
        return near::contains;
    }
}
