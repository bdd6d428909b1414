package org.rolloutatlas.dataset.edit;

import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;

/** What came of a change of a file. */
public sealed interface Edit {
    /**
     * The changed file.
     *
     * @param text whole and canonical
     * @param places at which something was changed
     * @param lost what of the former file is no longer said, one line each
     */
    record Changed(String text, int places, List<String> lost) implements Edit {
        public Changed {
            lost = List.copyOf(lost);
        }
    }

    /** Nothing was changed. */
    sealed interface Kept extends Edit, Takeover {}

    /** The file does not follow the schema; its problems. */
    record Misshapen(List<Problem> problems) implements Kept {
        public Misshapen {
            problems = List.copyOf(problems);
        }
    }

    /** It was not changed: why, and what to do. */
    record Refused(Phrase reason) implements Kept {}
}
