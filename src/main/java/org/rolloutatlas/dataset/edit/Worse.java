package org.rolloutatlas.dataset.edit;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;
import org.rolloutatlas.dataset.Warning;

/** Whether a file is worse after a change than it was. */
final class Worse {
    private Worse() {}

    /** What is wrong, without what may have been meant: that depends on what else is wrong. */
    private record Told(Severity severity, String code, String fault) {
        static Told of(Problem problem) {
            return new Told(
                    problem.severity(), problem.code(), problem.message().split("; ", 2)[0]);
        }
    }

    /**
     * It is, with an error that it did not have, or with a warning of a changed record. Elsewhere a warning was only hidden by the
     * error that is mended.
     *
     * @param records pointers of those that were changed
     */
    static boolean isWorse(List<Problem> before, List<Problem> after, List<String> records) {
        var known = new ArrayList<>(before.stream().map(Told::of).toList());
        return after.stream()
                .filter(problem -> !known.remove(Told.of(problem)))
                .anyMatch(problem -> switch (problem.severity()) {
                    case ERROR -> true;
                    case WARNING -> records.contains(record(problem.pointer())) && !isKnownAfterwards(problem);
                    case ACCEPTED -> false;
                });
    }

    /** A season can be warned of once its date is written as one; other warnings are late. */
    private static boolean isKnownAfterwards(Problem problem) {
        return Warning.find(problem.code())
                .filter(warning -> warning == Warning.SEASON || warning.isLate())
                .isPresent();
    }

    /** The pointer of the record of a table in which a pointer leads; of what is in no table, its first part. */
    static String record(String pointer) {
        int second = pointer.indexOf('/', 1);
        int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
        return third < 0 ? pointer : pointer.substring(0, third);
    }
}
