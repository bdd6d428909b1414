package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas generate}: a made-up dataset of any size. */
@Command(
        name = "generate",
        description = {
            "Makes up a dataset to try out sizes: same number and seed, same file. Every record says that it is generated.",
            "Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:written",
            "1:the file exists already, or it could not be written",
            "2:invalid number of events, unknown option"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Option(names = "--events", paramLabel = "N", description = "How many events (default: ${DEFAULT-VALUE}).")
    private int events = 250;

    @Option(names = "--seed", paramLabel = "S", description = "What to make them from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "-o", paramLabel = "FILE", description = "File to write; without it, the dataset is printed.")
    private @Nullable Path file;

    GenerateCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        if (events < 1 || events > GeneratedDataset.MOST) {
            throw new InputException("invalid --events " + events + ": must be from 1 to " + GeneratedDataset.MOST);
        }
        var text = new GeneratedDataset(events, seed).text();
        if (file == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return 0;
        }
        try {
            new AtomicFile(file, disk).create(text.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("atlas: " + file + " exists; a generated dataset never overwrites");
            return 1;
        } catch (NoSuchFileException e) {
            throw new InputException("missing folder: " + file + " cannot be written there");
        }
        terminal.out().println(events + " generated events in " + file);
        return 0;
    }
}
