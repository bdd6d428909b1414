package org.rolloutatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code atlas report}: what a dataset covers. */
@Command(
        name = "report",
        description = "Prints in Markdown what a dataset covers, and how well it is sourced.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "1:errors in the dataset", "2:no such file, unknown option"})
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = InputFile.DATASET,
            description = "Dataset to report on (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        return switch (new DatasetReader().read(input.toString(), input.bytes())) {
            case Reading.Rejected(var problems) -> {
                spec.commandLine().getErr().print(ProblemWriter.text(problems));
                spec.commandLine().getErr().flush();
                yield 1;
            }
            case Reading.Accepted(var dataset, _) -> {
                spec.commandLine().getOut().print(CoverageReport.markdown(dataset));
                spec.commandLine().getOut().flush();
                yield 0;
            }
        };
    }
}
