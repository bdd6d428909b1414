package org.rolloutatlas.cli;

import java.io.PrintWriter;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.draft.AlikeProblems;
import org.rolloutatlas.dataset.draft.DraftImport;

/** What is told of a draft once it is written: what could not be carried over, and what is missing. */
record DraftReport(PrintWriter out) {
    /**
     * Tells it, each kind once.
     *
     * @param imported with the notes of the import
     * @param what the draft and where it is, for the last line: "the draft new.json"
     */
    void tell(DraftImport.Imported imported, String what, String file, byte[] draft) {
        int events = imported.events();
        imported.notes().forEach(note -> out.println(ProblemWriter.line(note)));
        var reading = new DatasetReader().read(file, draft);
        AlikeProblems.grouped(imported.untold(reading.problems()))
                .forEach(problem -> out.println(ProblemWriter.line(problem)));
        out.println(ProblemWriter.summary(reading.problems()));
        out.println(events + (events == 1 ? " event" : " events") + " in " + what);
    }
}
