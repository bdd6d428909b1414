package org.rolloutatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.publish.ChapterSelections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas check}: every problem of a dataset at once. */
@Command(
        name = "check",
        description = "Prints every problem of a dataset, with its line, in the order of the file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:no errors (warnings are allowed)", "1:errors", "2:no such file, unknown option"})
final class CheckCommand implements Callable<Integer> {
    /** How problems are written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Dataset to check (default: ${DEFAULT-VALUE}).")
    private Path file = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: one line for each problem (default); json: for tools.")
    private Format format = Format.TEXT;

    @Option(names = "--all", description = "Tells the warnings that the records accept, too, with their reasons.")
    private boolean all;

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Map against which points are checked (default: ${DEFAULT-VALUE}, if it is there).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var input = new InputFile(file);
        input.require();
        var reading =
                input.read(new DatasetReader(new GeodataOption(geodata).distance(), ChapterSelections.CHECK, all));
        var out = terminal.out();
        switch (format) {
            case TEXT -> out.print(ProblemWriter.text(reading.problems()));
            case JSON -> out.print(ProblemWriter.json(reading.problems()));
        }
        out.flush();
        return switch (reading) {
            case Reading.Accepted _ -> 0;
            case Reading.Rejected _ -> 1;
        };
    }
}
