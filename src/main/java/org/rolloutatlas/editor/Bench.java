package org.rolloutatlas.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.draft.SuggestedId;
import org.rolloutatlas.dataset.edit.Correction;
import org.rolloutatlas.dataset.edit.DatasetEdits;
import org.rolloutatlas.dataset.edit.Edit;
import org.rolloutatlas.dataset.edit.EditedText;
import org.rolloutatlas.dataset.edit.FileStore;
import org.rolloutatlas.dataset.edit.Mending;
import org.rolloutatlas.dataset.edit.Proof;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import org.rolloutatlas.dataset.edit.ThreeWay;
import org.rolloutatlas.phrase.Phrase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that is being edited. Every change is checked at once by the rules of {@code atlas check}; what is free of errors is drawn.
 *
 * <p>Safe for several windows of one editor: a change of a record that another window has changed meanwhile is refused.
 */
@Component
@ConditionalOnProperty("atlas.edit")
final class Bench {
    private final FileStore store;
    private final DatasetReader reader;
    private final Proof proof;
    private final Clock clock;
    private EditedText file;
    private Records records;

    /** What the check says of the text; none as long as nobody has asked since it changed. */
    private @Nullable Reading reading;

    private @Nullable Dataset drawn;

    /** Takes the file up as it is on disk. */
    Bench(FileStore store, DatasetReader reader, Proof proof, Clock clock) throws IOException {
        this.store = store;
        this.clock = clock;
        this.reader = reader;
        this.proof = proof;
        file = EditedText.opened(text(store.read()));
        records = Records.of(file.text());
    }

    /** Name of the file. */
    String name() {
        return store.name();
    }

    /** By which what is added and corrected is dated. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    synchronized EditedText file() {
        return file;
    }

    synchronized Records records() {
        return records;
    }

    /** What the check says of the file as it is by now, in file order. */
    synchronized List<Problem> problems() {
        return reading().problems();
    }

    /** As {@link #problems()}, with what was read. Checking takes its time: a window answers first, then asks. */
    synchronized Reading reading() {
        var checked = reading == null ? read(file.text()) : reading;
        reading = checked;
        return checked;
    }

    /**
     * Puts a record in the place of another one, or adds it.
     *
     * @param shown the record as the window showed it before the change; empty for a new one
     * @return whether it was taken; not if it was changed elsewhere meanwhile
     */
    synchronized boolean put(RecordKind kind, String id, Optional<ObjectNode> shown, ObjectNode record) {
        if (!records.find(kind, id).equals(shown)) {
            return false;
        }
        take(file.changed(kind.table() + "/" + id, records.with(kind, id, record)));
        return true;
    }

    /** Adds a record that says nothing yet; says under which id. */
    synchronized String add(RecordKind kind) {
        return add(kind, NewRecord.of(kind, "", today()));
    }

    /** Adds a record under an id that its words suggest, or one that says that it is new; says under which. */
    synchronized String add(RecordKind kind, ObjectNode record) {
        var id = records.free(kind, SuggestedId.of(kind, record).orElse("new-" + kind.code()));
        put(kind, id, Optional.empty(), record.put("id", id));
        return id;
    }

    /** Takes a record out. */
    synchronized void remove(RecordKind kind, String id) {
        take(file.changed(kind.table() + "/" + id, records.without(kind, id)));
    }

    /**
     * Renames, merges or retracts.
     *
     * @return why that cannot be; empty if it is done
     */
    synchronized Optional<Phrase> edit(String subject, Function<DatasetEdits, Edit> change) {
        return switch (change.apply(new DatasetEdits(store.name(), file.text()))) {
            case Edit.Changed changed -> {
                take(file.changed(subject, changed.text()));
                yield Optional.empty();
            }
            case Edit.Refused(var reason) -> Optional.of(reason);
            case Edit.Misshapen(var problems) -> Optional.of(problems.getFirst().said());
        };
    }

    /** Mends what is certain of one problem; says whether it could. */
    synchronized boolean mend(Problem problem) {
        var mended = new Mending(reader).mend(store.name(), bytes(file.text()), problem);
        var subject = RecordPlace.of(records, problem.pointer())
                .map(place -> place.kind().table() + "/" + place.id())
                .orElse(problem.pointer());
        mended.ifPresent(done -> take(file.changed(subject, done.text())));
        return mended.isPresent();
    }

    synchronized void undo() {
        take(file.undo());
    }

    synchronized void redo() {
        take(file.redo());
    }

    /** What the pages show: the last state without errors; empty as long as there was none. Asking for it checks nothing. */
    synchronized Optional<Dataset> drawn() {
        return Optional.ofNullable(drawn);
    }

    /** Whether the file on disk is no longer the one that was opened or saved here. */
    synchronized boolean isChangedOnDisk() {
        try {
            return !text(store.read()).equals(file.saved());
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Writes the file, together with what others wrote meanwhile. An event that was corrected by hand, and whose history does not tell it,
     * is given a line that does.
     *
     * @param decided part of the file → whose change counts, of those that clash
     */
    synchronized Saving save(Map<String, ThreeWay.Side> decided) {
        try {
            int corrected = errors() == 0 ? tellCorrections() : 0;
            var disk = text(store.read());
            if (!disk.equals(file.saved())) {
                if (DatasetFormat.tree(bytes(disk)).isEmpty()) {
                    return new Saving.Failed("the file on disk is no JSON by now");
                }
                var merged = merged(disk, decided);
                if (!merged.clashes().isEmpty()) {
                    return new Saving.Clashing(merged.clashes());
                }
                take(file.onDisk(disk).changed("merged", merged.text()));
            }
            if (reading() instanceof Reading.Rejected) {
                return new Saving.Erring((int) errors());
            }
            store.replace(bytes(file.text()));
            file = file.onDisk(file.text());
            return new Saving.Saved(corrected);
        } catch (IOException e) {
            return new Saving.Failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private int tellCorrections() {
        var edited = file.done().stream()
                .flatMap(step -> RecordPlace.named(step.subject()).stream())
                .filter(place -> place.kind() == RecordKind.EVENT)
                .map(RecordPlace::id)
                .collect(Collectors.toSet());
        int told = 0;
        for (var correction : Correction.between(Records.of(file.saved()), records, edited, today())) {
            var event = CorrectionNote.added(records, correction, today());
            if (event.isPresent()) {
                put(
                        RecordKind.EVENT,
                        correction.event(),
                        records.find(RecordKind.EVENT, correction.event()),
                        event.get());
                told++;
            }
        }
        return told;
    }

    /** What was changed here and on disk in different ways, and is not decided. */
    synchronized List<ThreeWay.Clash> clashes(Map<String, ThreeWay.Side> decided) {
        try {
            var disk = text(store.read());
            return DatasetFormat.tree(bytes(disk)).isEmpty()
                    ? List.of()
                    : merged(disk, decided).clashes();
        } catch (IOException e) {
            return List.of();
        }
    }

    private ThreeWay.Merged merged(String disk, Map<String, ThreeWay.Side> decided) {
        return ThreeWay.merge(file.saved(), file.text(), disk, decided);
    }

    /** Writes the file, errors and all, beside the one that is published; says under which name. */
    synchronized String keepDraft() throws IOException {
        return store.keepDraft(bytes(file.text()));
    }

    synchronized long errors() {
        return problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }

    private void take(EditedText next) {
        var before = file.text();
        file = next;
        if (!next.text().equals(before)) {
            records = Records.of(next.text());
            reading = null;
        }
    }

    private Reading read(String text) {
        var json = bytes(text);
        var read = reader.read(store.name(), json);
        if (read instanceof Reading.Accepted accepted) {
            proof.show(accepted, json);
            drawn = accepted.dataset();
        }
        return read;
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
