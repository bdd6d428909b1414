package org.rolloutatlas.dataset.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A correction of an event that its history does not tell.
 *
 * @param event id of the event
 * @param fields names of the properties that were corrected, in the order of the file
 */
public record Correction(String event, List<String> fields) {
    /** What says something of the record's keeping and nothing of the world. */
    private static final Set<String> KEEPING = Set.of("id", "history", "review", "accepted");

    public Correction {
        fields = List.copyOf(fields);
    }

    /**
     * What was corrected between two states of a file. An event that was added on this very day is not corrected but still being written,
     * and an event that was given a line of history has its line.
     *
     * @param edited ids of the events that an editor has changed by hand; a name that was changed in all that refers to it corrects nothing
     */
    public static List<Correction> between(Records before, Records after, Collection<String> edited, LocalDate today) {
        var published = before.all(RecordKind.EVENT);
        var corrections = new ArrayList<Correction>();
        after.all(RecordKind.EVENT).forEach((id, now) -> {
            var then = published.get(id);
            if (then != null && edited.contains(id) && then.path("history").equals(now.path("history"))) {
                var fields = fields(then, now).stream()
                        .filter(name -> !KEEPING.contains(name))
                        .toList();
                if (!fields.isEmpty() && !addedOn(today, then)) {
                    corrections.add(new Correction(id, fields));
                }
            }
        });
        return corrections;
    }

    /** Names of the properties in which two states of a record differ, in the order of the file. */
    public static List<String> fields(ObjectNode then, ObjectNode now) {
        var names = new LinkedHashSet<>(now.propertyNames());
        names.addAll(then.propertyNames());
        names.removeIf(name -> now.path(name).equals(then.path(name)));
        return List.copyOf(names);
    }

    private static boolean addedOn(LocalDate day, ObjectNode event) {
        return event.path("history")
                .valueStream()
                .anyMatch(change -> change.path("kind").asString("").equals("added")
                        && change.path("on").asString("").equals(day.toString()));
    }
}
