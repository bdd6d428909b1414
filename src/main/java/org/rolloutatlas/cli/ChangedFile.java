package org.rolloutatlas.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The dataset that a command changes. */
final class ChangedFile {
    @Option(names = "--data", paramLabel = "FILE", description = "Dataset to change (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    FileEdit edit(Terminal terminal, Disk disk) {
        return new FileEdit(terminal, disk, InputFile.dataset(data));
    }
}
