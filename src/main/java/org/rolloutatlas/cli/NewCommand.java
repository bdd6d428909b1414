package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.draft.NewAtlas;
import org.rolloutatlas.event.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas new}: an atlas of one's own, to begin with. */
@Command(
        name = "new",
        description = {
            "Writes a small dataset of one's own, with its words, its codes, an example record and a README.",
            "It checks clean. Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:written",
            "1:there is such an atlas already, or it could not be written",
            "2:unknown language, unknown option"
        })
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Folder for it, made if it is not there (default: this one).")
    private Path directory = Path.of(".");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "A language of its texts, en, zh-Hans or fr; may be given more than once, the first leads"
                    + " (default: en).")
    private List<String> languages = List.of(Language.EN.tag());

    NewCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        for (var tag : languages) {
            if (Language.find(tag).isEmpty()) {
                throw new InputException("unknown language '" + tag + "'; allowed: "
                        + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", ")));
            }
        }
        var file = directory.resolve(InputFile.DATASET);
        // the terminal's own clock: a new dataset is dated by the day on which it is made
        var text = NewAtlas.text(languages.stream().distinct().toList(), LocalDate.now(ZoneOffset.UTC));
        try {
            Files.createDirectories(directory);
            new AtomicFile(file, disk).create(text.getBytes(StandardCharsets.UTF_8));
            var readme = directory.resolve("README.md");
            if (!Files.exists(readme)) {
                new AtomicFile(readme, disk).create(NewAtlas.readme(languages).getBytes(StandardCharsets.UTF_8));
            }
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("atlas: " + e.getMessage() + " exists; a new atlas never overwrites");
            return 1;
        }
        terminal.out().println("A new atlas in " + directory + ". What to do next:");
        terminal.out().println("  1. Change the words in \"atlas\" and the codes in \"vocabularies\" of " + file);
        terminal.out().println("  2. Replace the example record by your own");
        terminal.out().println("  3. ./atlas check " + file + "           tells what is wrong and how to mend it");
        terminal.out().println("  4. ./atlas serve --data " + file + "    shows it and follows your changes");
        terminal.out().flush();
        return 0;
    }
}
