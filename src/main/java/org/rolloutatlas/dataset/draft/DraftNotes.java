package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.Problem;

/** What an editor is told of single values, each with its place in the original. */
final class DraftNotes {
    private final String fileName;
    private final List<Problem> notes = new ArrayList<>();

    DraftNotes(String fileName) {
        this.fileName = fileName;
    }

    void error(DraftRow row, CsvColumns column, String message, String remedy) {
        add(Problem.Severity.ERROR, row, column, message, remedy);
    }

    void warning(DraftRow row, CsvColumns column, String message, String remedy) {
        add(Problem.Severity.WARNING, row, column, message, remedy);
    }

    private void add(Problem.Severity severity, DraftRow row, CsvColumns column, String message, String remedy) {
        notes.add(new Problem(severity, fileName, row.line(), row.column(column), "", message, remedy));
    }

    List<Problem> all() {
        return List.copyOf(notes);
    }
}
