package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
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
        exitCodeList = {
            "0:no errors (warnings are allowed)",
            "1:errors, with --fix those that are left, or the file could not be written",
            "2:no such file, unknown option"
        })
final class CheckCommand implements Callable<Integer> {
    /** How problems are written. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Dataset to check, .json, .xlsx or a folder of CSV tables (default: ${DEFAULT-VALUE}).")
    private Path file = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            description = "text: each problem with the line in which it stands (default); json: for tools; github:"
                    + " annotations of a pull request.")
    private Format format = Format.TEXT;

    @Option(names = "--errors", description = "Tells errors alone; warnings are counted.")
    private boolean errors;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Tells only what the file did not have yet at that revision of Git, such as main.")
    private @Nullable String since;

    @Option(
            names = "--fix",
            description =
                    "First mends what is certain (a misspelt code, id or property with one neighbour, a date with one"
                            + " reading, spaces at the ends of texts, the layout), and tells what it mended.")
    private boolean fix;

    @Option(names = "--all", description = "Tells the warnings that the records accept, too, with their reasons.")
    private boolean all;

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Map against which points are checked (default: ${DEFAULT-VALUE}, if it is there).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    CheckCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var input = new InputFile(InputFile.dataset(file));
        input.require();
        var ofText = new DatasetReader(new GeodataOption(geodata).distance(), ChapterSelections.CHECK, all);
        var mended = fix ? new MendedFile(input.path(), ofText, disk).mend() : "";
        var reader = new WorkbookReader(ofText);
        var reading = input.read(reader);
        var problems = since == null
                ? reading.problems()
                : EarlierProblems.at(since, input.path(), reader).newAmong(reading.problems());
        var told = problems.stream()
                .filter(problem -> !errors || problem.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        var out = terminal.out();
        // what a tool reads are the problems alone
        (format == Format.TEXT ? out : terminal.err()).print(mended);
        terminal.err().flush();
        switch (format) {
            case TEXT -> {
                // of a file without problems nothing is shown
                var lines = told.isEmpty() ? List.<String>of() : DatasetWorkbook.lines(input.bytes());
                out.print(ProblemWriter.withExcerpts(told, lines));
                out.println(ProblemWriter.summary(problems));
            }
            case JSON -> out.print(ProblemWriter.json(told));
            case GITHUB -> out.print(ProblemWriter.github(told));
        }
        out.flush();
        return switch (reading) {
            case Reading.Accepted _ -> 0;
            case Reading.Rejected _ -> 1;
        };
    }
}
