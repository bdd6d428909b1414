package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.Optional;

/** The files of data under {@code /data/}. */
enum DataFile {
    /** The dataset as its editors keep it. */
    EVENTS_JSON("/data/events.json", false, false);

    private final String path;
    private final boolean selective;
    private final boolean worded;

    DataFile(String path, boolean selective, boolean worded) {
        this.path = path;
        this.selective = selective;
        this.worded = worded;
    }

    String path() {
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
