package org.rolloutatlas.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas rename}. */
@Command(
        name = "rename",
        description = {
            "Gives a record another id, and references to it too, in chapters as well. Only before it was published: ids are never reused."
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

    @Parameters(index = "0", paramLabel = "KIND", description = "actor, project, source, event, disagreement or story.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "The id that it has.")
    private String from = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "The id that it gets.")
    private String to = "";

    @Mixin
    private ChangedFile changed = new ChangedFile();

    RenameCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var file = changed.edit(terminal, disk);
        var edits = file.edits();
        return file.write(edits.rename(KindOption.of(kind), from, to), edits.text());
    }
}
