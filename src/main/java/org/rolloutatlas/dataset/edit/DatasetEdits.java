package org.rolloutatlas.dataset.edit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.Nouns;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renames, merges and retracts records of one file, and takes those of another over.
 *
 * @param fileName as the editor knows it
 * @param text of the file
 */
public record DatasetEdits(String fileName, String text) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{3,64}");

    /** Gives a record another id; what refers to it follows. */
    public Edit rename(RecordKind kind, String from, String to) {
        return changed(root -> {
            var record = find(root, kind, from);
            if (record.isEmpty()) {
                return new Edit.Refused(Phrase.of("there is no {0} '{1}'", Nouns.of(kind.code()), from));
            }
            if (!ID.matcher(to).matches()) {
                return new Edit.Refused(Phrase.of("invalid id '{0}': 3 to 64 of a–z, 0–9 and the hyphen", to));
            }
            if (find(root, kind, to).isPresent()) {
                return new Edit.Refused(Phrase.of(
                        "the id '{0}' is taken by another {1}; merge the two, or take another id",
                        to, Nouns.of(kind.code())));
            }
            record.get().put("id", to);
            int places = new References(kind, from, to).replaceIn(root);
            return new Edit.Changed(DatasetFormat.canonical(root), places + 1, List.of());
        });
    }

    /** Gives up a record for another one of its kind; what refers to it refers to the other. */
    public Edit merge(RecordKind kind, String kept, String gone) {
        return changed(root -> {
            var stays = find(root, kind, kept);
            var goes = find(root, kind, gone);
            if (stays.isEmpty() || goes.isEmpty()) {
                return new Edit.Refused(
                        Phrase.of("there is no {0} '{1}'", Nouns.of(kind.code()), stays.isEmpty() ? kept : gone));
            }
            if (kept.equals(gone)) {
                return new Edit.Refused(Phrase.of("'{0}' is one record already", kept));
            }
            return switch (kind) {
                case ACTOR, PROJECT, SOURCE -> merged(root, kind, stays.get(), goes.get());
                case EVENT, DISAGREEMENT, STORY ->
                    new Edit.Refused(Phrase.of(
                            "two records of kind {0} are merged by hand: take over what one of them says, and retract or remove it",
                            Nouns.of(kind.code())));
            };
        });
    }

    private static Edit merged(ObjectNode root, RecordKind kind, ObjectNode stays, ObjectNode goes) {
        var kept = stays.get("id").stringValue();
        var gone = goes.get("id").stringValue();
        var lost = new ArrayList<String>();
        for (var property : goes.properties()) {
            var name = property.getKey();
            if (kind == RecordKind.ACTOR && (name.equals("name") || name.equals("aliases"))) {
                continue;
            }
            if (!name.equals("id") && !property.getValue().equals(stays.get(name))) {
                lost.add(name + ": " + property.getValue());
            }
        }
        if (kind == RecordKind.ACTOR) {
            alias(stays, goes);
        }
        ((ArrayNode) root.get(kind.table()))
                .removeIf(record -> record.path("id").stringValue().equals(gone));
        int places = new References(kind, gone, kept).replaceIn(root);
        lost.addAll(Doubles.removeFrom(root));
        return new Edit.Changed(DatasetFormat.canonical(root), places + 1, lost);
    }

    /** The names under which sources speak of the one are names of the other. */
    private static void alias(ObjectNode stays, ObjectNode goes) {
        var names = new ArrayList<String>();
        goes.path("name").forEach(name -> names.add(name.stringValue()));
        goes.path("aliases").forEach(alias -> names.add(alias.stringValue()));
        var known = new ArrayList<String>();
        stays.path("name").forEach(name -> known.add(name.stringValue()));
        var aliases = stays.withArray("aliases");
        aliases.forEach(alias -> known.add(alias.stringValue()));
        names.stream().distinct().filter(name -> !known.contains(name)).forEach(aliases::add);
        if (aliases.isEmpty()) {
            stays.remove("aliases");
        }
    }

    /**
     * Withdraws an event: it keeps its address, and is drawn and counted nowhere. The dataset is dated by that day, if it was
     * older.
     *
     * @param note BCP 47 tag → why, for readers
     * @param today the day of the retraction
     */
    public Edit retract(String event, Map<String, String> note, LocalDate today) {
        return changed(root -> {
            var record = find(root, RecordKind.EVENT, event);
            if (record.isEmpty()) {
                return new Edit.Refused(Phrase.of("there is no {0} '{1}'", Nouns.of("event"), event));
            }
            var history = (ArrayNode) record.get().get("history");
            for (var change : history) {
                if (change.path("kind").stringValue().equals("retracted")) {
                    return new Edit.Refused(Phrase.of("'{0}' is retracted already", event));
                }
            }
            var change = history.addObject().put("on", today.toString()).put("kind", "retracted");
            var words = change.putObject("note");
            note.forEach(words::put);
            // nothing in a dataset is dated after it
            var imprint = (ObjectNode) root.get("dataset");
            if (imprint.get("version").stringValue().compareTo(today.toString()) < 0) {
                imprint.put("version", today.toString());
            }
            return new Edit.Changed(DatasetFormat.canonical(root), 1, List.of());
        });
    }

    /** Takes the records of another dataset over. */
    public Takeover take(String json, Taking taking) {
        return begun(
                root -> DatasetFormat.tree(json.getBytes(StandardCharsets.UTF_8))
                                        .orElse(null)
                                instanceof ObjectNode records
                        ? Intake.into(root, records, taking)
                        : new Edit.Refused(
                                Phrase.of("what is to be taken over is no dataset, or says something twice")),
                kept -> kept);
    }

    private Edit changed(Function<ObjectNode, Edit> change) {
        return begun(change, kept -> kept);
    }

    /** Begins with the tree of the file, or not at all. */
    private <T> T begun(Function<ObjectNode, T> change, Function<Edit.Kept, T> kept) {
        return switch (DatasetFormat.format(fileName, text.getBytes(StandardCharsets.UTF_8))) {
            case DatasetFormat.Formatting.Refused(var problems) -> kept.apply(new Edit.Misshapen(problems));
            case DatasetFormat.Formatting.Formatted(var canonical) ->
                canonical.equals(text)
                        ? change.apply(tree(canonical))
                        : kept.apply(new Edit.Refused(Phrase.of(
                                "the file is not in its usual layout; write it so with atlas format {0}, then the difference is this change alone",
                                fileName)));
        };
    }

    /** Numbers keep their digits: a general reader of JSON would round them. */
    private static ObjectNode tree(String canonical) {
        return (ObjectNode)
                DatasetFormat.tree(canonical.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Optional<ObjectNode> find(ObjectNode root, RecordKind kind, String id) {
        for (var record : root.path(kind.table())) {
            if (record instanceof ObjectNode object
                    && object.path("id").stringValue().equals(id)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
