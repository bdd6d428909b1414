package org.rolloutatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.draft.AlikeProblems;

/** What is told of a draft once it is written: what could not be carried over, and what is missing. */
record DraftReport(PrintWriter out) {
    /**
     * Tells it, each kind once.
     *
     * @param notes of the import
     * @param what the draft and where it is, for the last line: "the draft new.json"
     */
    void tell(List<Problem> notes, int events, String what, String file, byte[] draft) {
        notes.forEach(note -> out.println(ProblemWriter.line(note)));
        var reading = new DatasetReader().read(file, draft);
        AlikeProblems.grouped(reading.problems()).forEach(problem -> out.println(ProblemWriter.line(problem)));
        out.println(ProblemWriter.summary(reading.problems()));
        out.println(events + (events == 1 ? " event" : " events") + " in " + what);
    }
}
