package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.draft.CsvColumns;
import org.rolloutatlas.dataset.draft.DraftImport;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas import}: a draft dataset from somebody else's file. */
@Command(
        name = "import",
        description = {
            "Makes a draft dataset from CSV, GeoJSON, KML, GPX, TimelineJS JSON, the spreadsheet of TimelineJS saved as CSV,"
                    + " or a workbook of atlas export, and lists what an editor must still fill in.",
            "Our own exports come back. It tells what it cannot carry over, each kind once. Dates that cannot be read"
                    + " stay as they are, for check to refuse, never guessed. Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:draft written (it usually has problems left)",
            "1:the file could not be understood, or the draft exists already or could not be written",
            "2:no such file, unknown option"
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "File to read: .csv, .tsv, .json, .geojson, .kml, .gpx or .xlsx.")
    private @Nullable Path file;

    @Option(names = "-o", paramLabel = "DRAFT", description = "Draft to write; it must not exist.")
    private @Nullable Path draft;

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
        if (file == null || draft == null) {
            throw new InputException("missing " + (file == null ? "FILE to read" : "-o DRAFT to write")
                    + "; usage: atlas import FILE -o DRAFT");
        }
        var input = new InputFile(file);
        var bytes = input.bytes();
        if (DatasetWorkbook.isOne(bytes)) {
            return workbook(input, bytes, draft);
        }
        // the draft is dated by the terminal's own clock: the one place where "today" is what is meant
        var imported = DraftImport.read(input.toString(), bytes, mapped.columns(), LocalDate.now(ZoneOffset.UTC));
        return switch (imported) {
            case DraftImport.Unreadable(var problems) -> terminal.refuse(problems);
            case DraftImport.Imported result -> write(draft, result);
        };
    }

    /** What a workbook holds is a dataset already: nothing of it is anybody's guess. */
    private int workbook(InputFile input, byte[] bytes, Path target) throws IOException {
        if (!mapped.isEmpty()) {
            throw new InputException("unsupported --map: what the columns of a workbook mean is known");
        }
        return switch (DatasetWorkbook.read(input.toString(), bytes)) {
            case WorkbookContent.Illegible(var problems) -> terminal.refuse(problems);
            case WorkbookContent.Legible legible ->
                write(target, new DraftImport.Imported(legible.json(), legible.events(), legible.problems()));
        };
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
        new DraftReport(out).tell(result.notes(), result.events(), "the draft " + target, target.toString(), bytes);
        out.flush();
        return 0;
    }
}
