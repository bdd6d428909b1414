package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem;
import org.springframework.boot.ExitCodeGenerator;

/** There is nothing to serve: the dataset has errors at the start. */
final class BrokenDatasetException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;

    BrokenDatasetException(List<Problem> problems) {
        super("the dataset has errors\n" + list(problems));
    }

    @Override
    public int getExitCode() {
        return 1;
    }

    /** One line for each error; the warnings are left to {@code ./atlas check}. */
    static String list(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> "%s:%d:%d: error: %s %s"
                        .formatted(
                                problem.file(), problem.line(), problem.column(), problem.message(), problem.remedy())
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
