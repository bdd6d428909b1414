package org.rolloutatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;

/** Where a command speaks: results on {@code out}, complaints on {@code err}. */
record Terminal(PrintWriter out, PrintWriter err) {
    /** Tells problems for which a command does not do what it is asked, and gives the status of that. */
    int refuse(List<Problem> problems) {
        err.print(ProblemWriter.text(problems));
        err.flush();
        return 1;
    }
}
