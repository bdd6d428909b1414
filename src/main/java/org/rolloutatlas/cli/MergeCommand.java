package org.rolloutatlas.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas merge}. */
@Command(
        name = "merge",
        description = {
            "Gives up an actor, a project or a source for another one; what refers to it refers to the other.",
            "It tells what is no longer said."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:changed",
            "1:refused, or errors in the dataset; nothing was written",
            "2:no such file, unknown kind, unknown option"
        })
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(index = "0", paramLabel = "KIND", description = "actor, project or source.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "KEPT", description = "The id that stays.")
    private String kept = "";

    @Parameters(index = "2", paramLabel = "GONE", description = "The id that goes.")
    private String gone = "";

    @Mixin
    private ChangedFile changed = new ChangedFile();

    MergeCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var file = changed.edit(terminal, disk);
        var edits = file.edits();
        return file.write(edits.merge(KindOption.of(kind), kept, gone), edits.text());
    }
}
