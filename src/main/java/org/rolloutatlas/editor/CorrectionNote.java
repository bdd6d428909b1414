package org.rolloutatlas.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.edit.Correction;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.node.ObjectNode;

/** The line of history that a correction leaves, in the languages of the dataset: it names what was corrected, and its editor may say more. */
final class CorrectionNote {
    private CorrectionNote() {}

    /** The event with the line; empty for a dataset in a language in which the editor has no words. */
    static Optional<ObjectNode> added(Records records, Correction correction, LocalDate today) {
        var tags = EffectiveSchema.languages(records.root());
        return records.find(RecordKind.EVENT, correction.event())
                .filter(event ->
                        tags.stream().allMatch(tag -> Language.find(tag).isPresent()))
                .map(ObjectNode::deepCopy)
                .map(event -> {
                    var line = event.withArray("history")
                            .addObject()
                            .put("on", today.toString())
                            .put("kind", "corrected");
                    var note = line.putObject("note");
                    tags.stream()
                            .flatMap(tag -> Language.find(tag).stream())
                            .forEach(language -> note.put(language.tag(), words(language, correction.fields())));
                    return event;
                });
    }

    private static String words(Language language, List<String> fields) {
        var words = new EditorWords(language);
        var names = fields.stream()
                .map(field -> words.label(field).toLowerCase(language.locale()))
                .toList();
        return words.text("history.corrected", language.list(names));
    }
}
