package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas export}: a dataset as a workbook or as a folder of tables, to be kept in a spreadsheet. */
@Command(
        name = "export",
        description = {
            "Writes a dataset as a workbook of a spreadsheet (.xlsx), a sheet for each table, or as a folder of CSV files,"
                    + " one for each, without loss.",
            "check, import, serve, bake and report read it. Nothing is overwritten."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:written",
            "1:errors that keep it from being written, or what is to be written exists already or could not be",
            "2:no such file, unknown option"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Option(names = "--workbook", paramLabel = "FILE", description = "Workbook to write, .xlsx; it must not exist.")
    private @Nullable Path workbook;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Folder to write, a CSV file for each table; it must not exist.")
    private @Nullable Path tables;

    @Option(names = "--data", paramLabel = "FILE", description = "Dataset to export (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    ExportCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        if ((workbook == null) == (tables == null)) {
            throw new InputException((workbook == null ? "missing" : "unsupported: both of")
                    + " --workbook FILE or --tables DIR to write; usage: atlas export --workbook FILE, atlas export"
                    + " --tables DIR");
        }
        var input = new InputFile(InputFile.dataset(data));
        var export = workbook == null
                ? DatasetWorkbook.writeTables(input.toString(), input.bytes())
                : DatasetWorkbook.write(input.toString(), input.bytes());
        return switch (export) {
            case Export.Refused(var problems) -> terminal.refuse(problems);
            case Export.Written written -> write(written);
        };
    }

    private int write(Export.Written written) throws IOException {
        var target = workbook == null ? Objects.requireNonNull(tables) : workbook;
        try {
            if (workbook == null) {
                new AtomicFolder(target, disk).create(DatasetWorkbook.tables(written));
            } else {
                new AtomicFile(target, disk).create(written.bytes());
            }
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("atlas: " + target + " exists; an export never overwrites");
            return 1;
        } catch (NoSuchFileException e) {
            throw new InputException("missing folder: " + target + " cannot be written there");
        }
        terminal.out().println(target + " written; atlas check " + target + " tells what is wrong with it");
        terminal.out().flush();
        return 0;
    }
}
