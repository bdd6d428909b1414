package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.edit.DatasetEdits;
import org.rolloutatlas.dataset.edit.Edit;
import org.rolloutatlas.publish.ChapterSelections;

/** Writes a change into a dataset file, if the file is then no worse than before. */
record FileEdit(Terminal terminal, Disk disk, Path file) {

    /** What is to be changed. */
    DatasetEdits edits() {
        return new DatasetEdits(file.toString(), new String(new InputFile(file).json(), StandardCharsets.UTF_8));
    }

    /**
     * Writes it.
     *
     * @return exit status
     */
    int write(Edit edit, String before) throws IOException {
        return switch (edit) {
            case Edit.Kept kept -> refuse(kept);
            case Edit.Changed changed -> write(changed, before);
        };
    }

    /** Says why nothing was changed, and gives the status of that. */
    int refuse(Edit.Kept kept) {
        return switch (kept) {
            case Edit.Misshapen(var problems) -> terminal.refuse(problems);
            case Edit.Refused(var reason) -> {
                terminal.err().println("atlas: " + reason);
                yield 1;
            }
        };
    }

    /** Checks the file as it was and as it is to be. */
    DatasetReader reader() {
        return new DatasetReader(
                new GeodataOption(InputFile.usual(GeodataOption.FOLDER)).distance(), ChapterSelections.CHECK);
    }

    private int write(Edit.Changed changed, String before) throws IOException {
        var after = changed.text().getBytes(StandardCharsets.UTF_8);
        var reader = reader();
        var was = reader.read(file.toString(), before.getBytes(StandardCharsets.UTF_8));
        var is = reader.read(file.toString(), after);
        var fresh = new EarlierProblems(was.problems()).newAmong(is.problems());
        if (is instanceof Reading.Rejected && !fresh.isEmpty()) {
            terminal.err().print(ProblemWriter.text(fresh));
            terminal.err().println("atlas: nothing was written, because the change would bring these");
            terminal.err().flush();
            return 1;
        }
        new AtomicFile(file, disk).replace(after);
        changed.lost().forEach(lost -> terminal.out().println("no longer said: " + lost));
        fresh.forEach(problem -> terminal.out().println(ProblemWriter.line(problem)));
        terminal.out()
                .println(file + " changed at " + changed.places() + (changed.places() == 1 ? " place" : " places"));
        terminal.out().flush();
        return 0;
    }
}
