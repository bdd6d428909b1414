package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;

/** There is nothing to serve: the dataset has errors at the start. Its message is these, as {@code ./atlas check --errors} tells them. */
public final class BrokenDatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param lines of the file; none of a workbook */
    BrokenDatasetException(List<Problem> problems, List<String> lines) {
        super(ProblemWriter.withExcerpts(errors(problems), lines) + ProblemWriter.summary(problems));
    }

    /** One line for each error, of a file that changed, as {@code ./atlas check} writes it; the warnings are left to it. */
    static String list(List<Problem> problems) {
        return errors(problems).stream().map(ProblemWriter::line).collect(Collectors.joining("\n"));
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
