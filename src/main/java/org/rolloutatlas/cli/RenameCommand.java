package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas rename}. */
@Command(
        name = "rename",
        description = {
            "Gives a record another id; what refers to it follows, in chapters too. Only before it was published: ids are never reused."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:changed",
            "1:refused, or errors in the dataset; nothing was written",
            "2:no such file, unknown kind, unknown option"
        })
final class RenameCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "KIND: actor, project, source, event, disagreement or story.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "The id that it has.")
    private String from = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "The id that it gets.")
    private String to = "";

    @Option(names = "--data", paramLabel = "FILE", description = "Dataset to change (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    RenameCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var file = new FileEdit(terminal, disk, InputFile.dataset(data));
        var edits = file.edits();
        return file.write(edits.rename(KindOption.of(kind), from, to), edits.text());
    }
}
