package org.rolloutatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = InputFile.DATASET,
            description = "Dataset to check (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text: one line for each problem; json: for tools (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        var reading = new DatasetReader().read(input.toString(), input.bytes());
        var out = spec.commandLine().getOut();
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
