package org.rolloutatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
import org.rolloutatlas.publish.Bytes;
import org.rolloutatlas.publish.ChapterSelections;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.PageWeights;
import org.rolloutatlas.publish.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas report}: what a dataset covers. */
@Command(
        name = "report",
        description = "Prints in Markdown what a dataset covers, and how well it is sourced.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "1:errors in the dataset", "2:no such file, unknown option"})
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Dataset to report on (default: ${DEFAULT-VALUE}).")
    private Path file = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Map against which points are checked (default: ${DEFAULT-VALUE}, if it is there).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var input = new InputFile(InputFile.dataset(file));
        input.require();
        return switch (input.read(new WorkbookReader(
                new DatasetReader(new GeodataOption(geodata).distance(), ChapterSelections.CHECK)))) {
            case Reading.Rejected(var problems) -> terminal.refuse(problems);
            case Reading.Accepted accepted -> {
                terminal.out().print(CoverageReport.markdown(accepted.dataset()));
                terminal.out().flush();
                if (Files.isDirectory(geodata)) {
                    terminal.out().print(weights(accepted.dataset(), DatasetWorkbook.json(input.bytes())));
                    terminal.out().flush();
                }
                yield 0;
            }
        };
    }

    /** What readers load; it takes some seconds, so it comes last. */
    private String weights(Dataset dataset, byte[] bytes) {
        var edition = new Edition(dataset, Bytes.of(bytes), World.read(geodata), "report", new Site("", true));
        var text =
                new StringBuilder("\n## Bytes that a reader loads (brotli)\n\n| address | bytes |\n| --- | ---: |\n");
        for (var weight : PageWeights.of(edition)) {
            text.append(String.format(
                    Locale.ROOT, "| %s | %,d |%n", weight.address().text(), weight.bytes()));
        }
        return text.toString();
    }
}
