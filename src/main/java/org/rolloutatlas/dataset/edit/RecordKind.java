package org.rolloutatlas.dataset.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A table of the dataset, and what refers to the ids of its records. */
public enum RecordKind {
    ACTOR("actor"),
    PROJECT("project"),
    SOURCE("source"),
    EVENT("event"),
    DISAGREEMENT("disagreement"),
    STORY("story");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** As an editor names it. */
    public String code() {
        return code;
    }

    /** The kind that is named so. */
    public static Optional<RecordKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind whose table is named so. */
    public static Optional<RecordKind> ofTable(String table) {
        return Arrays.stream(values())
                .filter(kind -> kind.table().equals(table))
                .findFirst();
    }

    /** The kind whose records a property of this name refers to. */
    public static Optional<RecordKind> ofProperty(String property) {
        return Arrays.stream(values())
                .filter(kind -> kind.properties().contains(property))
                .findFirst();
    }

    /** Name of its table. */
    public String table() {
        return switch (this) {
            case ACTOR, PROJECT, SOURCE, EVENT, DISAGREEMENT -> code + "s";
            case STORY -> "stories";
        };
    }

    /** Names of properties that hold one of its ids, or a list of them. */
    Set<String> properties() {
        return switch (this) {
            case ACTOR, PROJECT -> Set.of(code);
            case SOURCE -> Set.of("source", "sources", "derivedFrom");
            case EVENT -> Set.of("events", "focus");
            case DISAGREEMENT, STORY -> Set.of();
        };
    }

    /** Names of parameters of a chapter's selection that hold its ids. */
    Set<String> facets() {
        return switch (this) {
            case ACTOR -> Set.of("actor", "supplier", "funder");
            case PROJECT, SOURCE -> Set.of(code);
            case EVENT, DISAGREEMENT, STORY -> Set.of();
        };
    }

    /** Whether texts of chapters link its records. */
    boolean linked() {
        return switch (this) {
            case SOURCE, EVENT -> true;
            case ACTOR, PROJECT, DISAGREEMENT, STORY -> false;
        };
    }
}
