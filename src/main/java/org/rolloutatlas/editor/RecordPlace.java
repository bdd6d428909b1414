package org.rolloutatlas.editor;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.Pointers;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;

/**
 * The record in which a value stands.
 *
 * @param path from the record to the value
 */
record RecordPlace(RecordKind kind, String id, List<String> path) {
    RecordPlace {
        path = List.copyOf(path);
    }

    /** The record that a step names, by its table and its id. */
    static Optional<RecordPlace> named(String subject) {
        int slash = subject.indexOf('/');
        return slash <= 0
                ? Optional.empty()
                : RecordKind.ofTable(subject.substring(0, slash))
                        .map(kind -> new RecordPlace(kind, subject.substring(slash + 1), List.of()));
    }

    /** The record of a JSON Pointer into the canonical file; empty where it leads to none that has an id. */
    static Optional<RecordPlace> of(Records records, String pointer) {
        var segments = Pointers.segments(pointer);
        if (segments.size() < 2) {
            return Optional.empty();
        }
        var kind = RecordKind.ofTable(segments.getFirst());
        var id = records.root()
                .at("/" + segments.getFirst() + "/" + segments.get(1))
                .path("id");
        return kind.isPresent() && id.isString()
                ? Optional.of(new RecordPlace(kind.get(), id.stringValue(), segments.subList(2, segments.size())))
                : Optional.empty();
    }
}
