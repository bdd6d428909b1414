package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Optional;

/** The files for other programs. */
public enum DataFile {
    /** The dataset as its editors keep it. */
    EVENTS_JSON("/data/events.json", true, false),
    EVENTS_GEOJSON("/data/events.geojson", true, false),
    EVENTS_CSV("/data/events.csv", true, false),
    /** With the mark at its start from which Excel knows that it is UTF-8. */
    EVENTS_CSV_FOR_EXCEL("/data/events.excel.csv", true, false),
    SOURCES_CSV("/data/sources.csv", true, false),
    /** What the others are, for programs (Frictionless Data Package). */
    DATA_PACKAGE("/data/datapackage.json", true, false),
    /** The words of all texts, for pages that search without a program; of a selection, the ids of its events. */
    WORDS("/data/words.json", true, false),
    /** The latest additions and corrections. */
    FEED("/feed.atom", false, true);

    private final String path;
    private final boolean selective;
    private final boolean worded;

    DataFile(String path, boolean selective, boolean worded) {
        this.path = path;
        this.selective = selective;
        this.worded = worded;
    }

    public String path() {
        return path;
    }

    /** Whether it can hold some of the events only. */
    boolean isSelective() {
        return selective;
    }

    /** Whether it holds the words of one language. */
    boolean isWorded() {
        return worded;
    }

    static Optional<DataFile> find(String path) {
        return Arrays.stream(values()).filter(file -> file.path.equals(path)).findFirst();
    }
}
