package org.rolloutatlas.explorer;

import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;

/** What came of a file that somebody tries. */
sealed interface Tried {
    /**
     * A dataset, in JSON or in a workbook.
     *
     * @param mendable whether it can be written again without loss
     */
    record Whole(Reading reading, boolean mendable) implements Tried {}

    /**
     * A file of others, as far as it could be carried over.
     *
     * @param file what the draft is called
     * @param json the draft
     * @param notes what could not be carried over, with its place in the original
     * @param problems what the draft lacks, alike ones once
     */
    record Drafted(FileName file, String json, int events, List<Problem> notes, List<Problem> problems)
            implements Tried {
        public Drafted {
            notes = List.copyOf(notes);
            problems = List.copyOf(problems);
        }
    }

    /** It was meant to be something that is read here, and cannot be read. */
    record Unreadable(List<Problem> problems) implements Tried {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** There was nothing to read, too much of it, or nothing that anybody here knows. */
    enum Nothing implements Tried {
        EMPTY("dry-run.empty"),
        LARGE("dry-run.large"),
        UNKNOWN("dry-run.unknown");

        private final String key;

        Nothing(String key) {
            this.key = key;
        }

        /** Of the words that say so. */
        String key() {
            return key;
        }
    }
}
