package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem;

/** Problems of a file: first the errors, which keep it out of service and are always in sight; apart from them the warnings. */
final class ProblemGroups extends Div {
    private static final long serialVersionUID = 1L;

    /** So many warnings are in sight without being asked for. */
    private static final int FEW = 10;

    ProblemGroups(List<Problem> problems, Visit now) {
        this(problems, now, Beside.NOTHING);
    }

    /**
     * The two groups.
     *
     * @param beside what stands beside a problem
     */
    ProblemGroups(List<Problem> problems, Visit now, Beside beside) {
        var bySeverity = problems.stream()
                .collect(Collectors.partitioningBy(problem -> problem.severity() == Problem.Severity.ERROR));
        var errors = bySeverity.getOrDefault(true, List.of());
        var warnings = bySeverity.getOrDefault(false, List.of());
        if (!errors.isEmpty()) {
            add(new H3(now.words().counted("desk.errors", errors.size())), new ProblemList(errors, now, beside));
        }
        if (!warnings.isEmpty()) {
            add(
                    new H3(now.words().counted("desk.warnings", warnings.size())),
                    warnings.size() <= FEW
                            ? new ProblemList(warnings, now, beside)
                            : new Folded(now.text("desk.show"), () -> new ProblemList(warnings, now, beside)));
        }
    }
}
