package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rolloutatlas.dataset.Excerpt;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.edit.Edit;
import org.rolloutatlas.dataset.edit.Takeover;
import org.rolloutatlas.dataset.edit.Taking;
import org.rolloutatlas.dataset.workbook.WorkbookContent;

/**
 * Takes records of another file over into a dataset file, if the result has no errors.
 *
 * @param from name of the other file
 * @param dry whether it only says what would change
 * @param told whether a problem of what was taken is told already
 */
record IntoFile(FileEdit edit, String from, boolean dry, Predicate<Problem> told) {

    /**
     * Takes them over, and tells what changes.
     *
     * @param json the records, in a dataset
     * @param cells where they stand, if they stand in cells
     * @return exit status
     */
    int take(String json, Taking taking, Optional<WorkbookContent.Cells> cells) throws IOException {
        var edits = edit.edits();
        return switch (edits.take(json, taking)) {
            case Edit.Kept kept -> edit.refuse(kept);
            case Takeover.Taken taken -> write(taken, taking, edits.text(), cells);
        };
    }

    private int write(Takeover.Taken taken, Taking taking, String before, Optional<WorkbookContent.Cells> cells)
            throws IOException {
        var file = edit.file();
        var out = edit.terminal().out();
        var after = taken.text().getBytes(StandardCharsets.UTF_8);
        var reader = edit.reader();
        var is = reader.read(file.toString(), after);
        if (is instanceof Reading.Rejected) {
            refuse(taken, is.problems(), cells);
            return 1;
        }
        boolean changed = !taken.text().equals(before);
        if (changed && !dry) {
            new AtomicFile(file, edit.disk()).replace(after);
        }
        new TakeoverReport(out, from).tell(taken, taking);
        if (changed) {
            var was = reader.read(file.toString(), before.getBytes(StandardCharsets.UTF_8));
            new EarlierProblems(was.problems())
                    .newAmong(is.problems())
                    .forEach(problem -> out.println(ProblemWriter.line(problem)));
        }
        out.println(
                !changed
                        ? file + " stays as it is: it says all of that already"
                        : dry ? file + " would change; nothing was written" : file + " changed");
        out.flush();
        return 0;
    }

    /** A mistake that came with a workbook is told where its editor finds it; any other with the line that would be written. */
    private void refuse(Takeover.Taken taken, List<Problem> problems, Optional<WorkbookContent.Cells> cells) {
        var lines = taken.text().lines().toList();
        var err = edit.terminal().err();
        var untold = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem ->
                        !told.test(problem) || taken.originOf(problem.pointer()).isEmpty())
                .toList();
        for (var problem : untold) {
            var placed = cells.flatMap(found -> placed(problem, taken, found));
            // its lines are those of a file that nobody has
            err.println(ProblemWriter.line(placed.orElseGet(() -> in(edit.file() + " (not written)", problem))));
            if (placed.isEmpty()) {
                err.print(Excerpt.of(lines, problem));
            }
        }
        err.println("atlas: nothing was written, because " + edit.file() + " would have "
                + (untold.isEmpty() ? "the errors that are told of " + from : "these"));
        err.flush();
    }

    private Optional<Problem> placed(Problem problem, Takeover.Taken taken, WorkbookContent.Cells cells) {
        return taken.originOf(problem.pointer()).map(pointer -> cells.in(in(from, problem, pointer)));
    }

    private static Problem in(String file, Problem problem) {
        return in(file, problem, problem.pointer());
    }

    private static Problem in(String file, Problem problem, String pointer) {
        return new Problem(
                problem.severity(),
                problem.code(),
                file,
                problem.line(),
                problem.column(),
                pointer,
                problem.said(),
                problem.advice(),
                List.of());
    }
}
