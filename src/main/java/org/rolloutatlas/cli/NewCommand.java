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
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.draft.AtlasOfDraft;
import org.rolloutatlas.dataset.draft.DraftImport;
import org.rolloutatlas.dataset.draft.NewAtlas;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.event.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas new}: an atlas of one's own, to begin with. */
@Command(
        name = "new",
        description = {
            "Writes a small dataset of one's own, with its words, its codes, an example record and a README.",
            "It checks clean; with --from it holds the events of a file instead of the example, and what these lack is listed.",
            "Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:written",
            "1:there is such an atlas already, it could not be written, or FILE could not be understood",
            "2:unknown language, no such file, unknown option"
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

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A file whose events it begins with instead of the example: whatever atlas import reads, but for"
                            + " a workbook, which is a dataset already.")
    private @Nullable Path from;

    @Mixin
    private MappedColumns mapped = new MappedColumns();

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
        var tags = languages.stream().distinct().toList();
        // the terminal's own clock: a new dataset is dated by the day on which it is made
        var today = LocalDate.now(ZoneOffset.UTC);
        if (from == null) {
            if (!mapped.isEmpty()) {
                throw new InputException("missing --from: --map says what a column of its file means");
            }
            return write(NewAtlas.text(tags, today), null);
        }
        var input = new InputFile(from);
        var bytes = input.bytes();
        if (DatasetWorkbook.isOne(bytes)) {
            throw new InputException("unsupported --from: " + from + " is a dataset already; use atlas import " + from
                    + " -o " + directory.resolve(InputFile.DATASET));
        }
        return switch (DraftImport.read(input.toString(), bytes, mapped.columns(), tags, today)) {
            case DraftImport.Unreadable(var problems) -> terminal.refuse(problems);
            case DraftImport.Imported imported -> write(AtlasOfDraft.text(imported.json(), tags, today), imported);
        };
    }

    private int write(String text, DraftImport.@Nullable Imported imported) throws IOException {
        var file = directory.resolve(InputFile.DATASET);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(directory);
            new AtomicFile(file, disk).create(bytes);
            var readme = directory.resolve("README.md");
            if (!Files.exists(readme)) {
                new AtomicFile(readme, disk).create(NewAtlas.readme(languages).getBytes(StandardCharsets.UTF_8));
            }
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("atlas: " + e.getMessage() + " exists; a new atlas never overwrites");
            return 1;
        }
        if (imported != null) {
            new DraftReport(terminal.out()).tell(imported, "the new atlas", file.toString(), bytes);
        }
        terminal.out().println("A new atlas in " + directory + ". What to do next:");
        terminal.out().println("  1. Change the words in \"atlas\" and the codes in \"vocabularies\" of " + file);
        terminal.out()
                .println(
                        imported == null
                                ? "  2. Replace the example record by your own"
                                : "  2. Fill in what is missing above");
        terminal.out().println("  3. ./atlas check " + file + "           tells what is wrong and how to mend it");
        terminal.out().println("  4. ./atlas serve --data " + file + "    shows it and follows your changes");
        terminal.out().flush();
        return 0;
    }
}
