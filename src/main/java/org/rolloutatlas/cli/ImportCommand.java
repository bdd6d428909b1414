package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.draft.AtlasOfDraft;
import org.rolloutatlas.dataset.draft.CsvColumns;
import org.rolloutatlas.dataset.draft.DraftImport;
import org.rolloutatlas.dataset.draft.JsonContent;
import org.rolloutatlas.dataset.edit.Taking;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas import}: a draft dataset from somebody else's file, or its records in a dataset that there is. */
@Command(
        name = "import",
        description = {
            "Makes a draft dataset from CSV, GeoJSON, KML, GPX, TimelineJS JSON, the spreadsheet of TimelineJS saved as CSV,"
                    + " or a workbook or a folder of tables of atlas export, and lists what an editor must still fill in.",
            "Our own exports come back. It tells what it cannot carry over, each kind once. Dates that cannot be read"
                    + " stay as they are, for check to refuse, never guessed. Nothing is overwritten.",
            "With --into, its records replace those of the same id in a dataset, and new ones are added; what it does not"
                    + " hold stays. Nothing is written if there would be an error."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:draft written (it usually has problems left), or records taken over",
            "1:the file could not be understood, the draft exists already, the result would have errors,"
                    + " or it could not be written",
            "2:no such file, unknown option"
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "File to read: .csv, .tsv, .json, .geojson, .kml, .gpx, .xlsx, or a folder of tables.")
    private @Nullable Path file;

    @Option(names = "-o", paramLabel = "DRAFT", description = "Draft to write; it must not exist.")
    private @Nullable Path draft;

    @Option(
            names = "--into",
            paramLabel = "DATA",
            description =
                    "Dataset, or the folder of its events.json, into which the records are taken, instead of a draft.")
    private @Nullable Path into;

    @Option(names = "--dry-run", description = "With --into: tells what would change, and writes nothing.")
    private boolean dry;

    @Mixin
    private MappedColumns mapped = new MappedColumns();

    @Option(names = "--template", description = "Print an empty CSV template and what its columns mean, and stop.")
    private boolean template;

    ImportCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var out = terminal.out();
        if (template) {
            out.print(CsvColumns.template());
            out.flush();
            return 0;
        }
        if (file == null || (draft == null && into == null)) {
            throw new InputException(
                    "missing " + (file == null ? "FILE to read" : "-o DRAFT to write, or --into DATA to change")
                            + "; usage: atlas import FILE -o DRAFT, atlas import FILE --into DATA");
        }
        if (draft != null && into != null) {
            throw new InputException("unsupported: -o and --into at once; a draft is a file of its own");
        }
        if (dry && into == null) {
            throw new InputException("missing --into: a draft is written, or not");
        }
        var input = new InputFile(file);
        var bytes = input.bytes();
        if (DatasetWorkbook.isOne(bytes)) {
            return workbook(input, bytes);
        }
        if (into != null && JsonContent.of(bytes) == JsonContent.DATASET) {
            return dataset(input, bytes, into);
        }
        // the draft is dated by the terminal's own clock: the one place where "today" is what is meant
        var imported =
                DraftImport.read(input.toString(), bytes, mapped.columns(), languages(), LocalDate.now(ZoneOffset.UTC));
        return switch (imported) {
            case DraftImport.Unreadable(var problems) -> terminal.refuse(problems);
            case DraftImport.Imported result ->
                draft == null ? drafted(result, Objects.requireNonNull(into)) : write(draft, result);
        };
    }

    /** Those of the dataset into which the records are taken; none for a draft, which is nobody's yet. */
    private List<String> languages() throws IOException {
        return into == null ? List.of() : AtlasOfDraft.languages(new InputFile(InputFile.dataset(into)).json());
    }

    /** What a workbook holds is a dataset already: nothing of it is anybody's guess. */
    private int workbook(InputFile input, byte[] bytes) throws IOException {
        if (!mapped.isEmpty()) {
            throw new InputException("unsupported --map: what the columns of a workbook mean is known");
        }
        return switch (DatasetWorkbook.read(input.toString(), bytes)) {
            case WorkbookContent.Illegible(var problems) -> terminal.refuse(problems);
            case WorkbookContent.Legible legible -> {
                if (draft != null) {
                    var result = new DraftImport.Imported(legible.json(), legible.events(), legible.problems());
                    yield write(draft, result);
                }
                // what could not be read would be taken for what is not there
                yield legible.problems().isEmpty()
                        ? into(Objects.requireNonNull(into), _ -> false)
                                .take(legible.json(), Taking.WHOLE, Optional.of(legible.cells()))
                        : terminal.refuse(legible.problems());
            }
        };
    }

    private int dataset(InputFile input, byte[] bytes, Path target) throws IOException {
        return switch (DatasetFormat.format(input.toString(), bytes)) {
            case DatasetFormat.Formatting.Refused(var problems) -> terminal.refuse(problems);
            case DatasetFormat.Formatting.Formatted(var text) ->
                into(target, _ -> false).take(text, Taking.WHOLE, Optional.empty());
        };
    }

    private int drafted(DraftImport.Imported result, Path target) throws IOException {
        result.notes().forEach(note -> terminal.out().println(ProblemWriter.line(note)));
        var records = AtlasOfDraft.fitted(result.json(), new InputFile(InputFile.dataset(target)).json());
        return into(target, result::tells).take(records, Taking.PARTS, Optional.empty());
    }

    private IntoFile into(Path target, Predicate<Problem> told) {
        return new IntoFile(new FileEdit(terminal, disk, InputFile.dataset(target)), String.valueOf(file), dry, told);
    }

    private int write(Path target, DraftImport.Imported result) throws IOException {
        var bytes = result.json().getBytes(StandardCharsets.UTF_8);
        try {
            new AtomicFile(target, disk).create(bytes);
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("atlas: " + target + " exists; a draft never overwrites");
            return 1;
        } catch (NoSuchFileException e) {
            throw new InputException("missing folder: " + target + " cannot be written there");
        }
        var out = terminal.out();
        new DraftReport(out).tell(result, "the draft " + target, target.toString(), bytes);
        out.flush();
        return 0;
    }
}
