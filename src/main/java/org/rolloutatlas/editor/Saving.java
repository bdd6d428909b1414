package org.rolloutatlas.editor;

import java.util.List;
import org.rolloutatlas.dataset.edit.ThreeWay;

/** What came of saving. */
sealed interface Saving {
    /**
     * The file says it now.
     *
     * @param corrected how many events were given a line of history for it
     */
    record Saved(int corrected) implements Saving {}

    /** Nothing was written: the file would have errors. */
    record Erring(int errors) implements Saving {}

    /** Nothing was written: the file was changed elsewhere, in the same places. */
    record Clashing(List<ThreeWay.Clash> clashes) implements Saving {
        public Clashing {
            clashes = List.copyOf(clashes);
        }
    }

    /** Nothing was written: the file on disk cannot be read, or not be written. */
    record Failed(String reason) implements Saving {}
}
