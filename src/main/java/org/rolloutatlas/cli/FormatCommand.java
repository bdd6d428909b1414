package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetFormat.Formatting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas format}: the canonical layout of a dataset file. */
@Command(
        name = "format",
        description = "Rewrites a dataset in its canonical layout: sorted, one record per block. Changes no content.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:done, or already canonical",
            "1:not canonical (--check), errors that keep it from being formatted, or it could not be written",
            "2:no such file, unknown option"
        })
final class FormatCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Dataset to format (default: ${DEFAULT-VALUE}).")
    private Path file = InputFile.usual(InputFile.DATASET);

    @Option(names = "--check", description = "Only say whether the file is canonical.")
    private boolean check;

    FormatCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        file = InputFile.dataset(file);
        var input = new InputFile(file);
        var bytes = input.json();
        return switch (DatasetFormat.format(input.toString(), bytes)) {
            case Formatting.Refused(var problems) -> terminal.refuse(problems);
            case Formatting.Formatted(var text) -> formatted(bytes, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private int formatted(byte[] before, byte[] after) throws IOException {
        var out = terminal.out();
        if (Arrays.equals(before, after)) {
            out.println(file + " is canonical");
            return 0;
        }
        if (check) {
            out.println(file + " is not canonical; ./atlas format " + file + " rewrites it");
            return 1;
        }
        new AtomicFile(file, disk).replace(after);
        out.println(file + " rewritten");
        return 0;
    }
}
