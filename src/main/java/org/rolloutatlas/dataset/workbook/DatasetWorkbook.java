package org.rolloutatlas.dataset.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.TableFolder;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Datasets as workbooks or as folders of tables, and these as datasets. */
public final class DatasetWorkbook {
    /** A number keeps the zeros at its end, with which it is written. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DatasetWorkbook() {}

    /** What came of writing a workbook. */
    public sealed interface Export {
        /** The whole dataset; reading it gives the same. */
        @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
        record Written(byte[] bytes) implements Export {}

        /** Nothing is written; at least one error. */
        record Refused(List<Problem> problems) implements Export {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Whether the bytes are those of a workbook of any spreadsheet, damaged or protected as it may be, or of a folder of tables. */
    public static boolean isOne(byte[] bytes) {
        return Archive.begins(bytes, 'P', 'K', 3, 4) || Archive.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /**
     * Whether the parts of a workbook hold no more than so many bytes, which is far more than the file has. What cannot be
     * unpacked holds nothing; reading it says why.
     */
    public static boolean isWithin(byte[] bytes, long most) {
        try {
            return !Archive.begins(bytes, 'P', 'K', 3, 4) || Archive.isSmallEnough(bytes, most);
        } catch (IOException e) {
            return true;
        }
    }

    /** Writes a dataset that follows the schema; mistakes that only the rules find go with it. */
    public static Export write(String fileName, byte[] json) {
        return switch (DatasetFormat.format(fileName, json)) {
            case DatasetFormat.Formatting.Refused(var problems) -> new Export.Refused(problems);
            case DatasetFormat.Formatting.Formatted(var text) -> {
                var root = EXACT.readTree(text);
                var plan = Plan.of(EffectiveSchema.of(root), root);
                var grids = GridWriter.write(plan, root);
                var tooLong = CellLength.check(fileName, grids);
                yield tooLong.isEmpty()
                        ? written(fileName, text, XlsxWriter.write(plan, grids))
                        : new Export.Refused(tooLong);
            }
        };
    }

    /** Writes a dataset as a folder of tables, packed as {@link TableFolder} packs them. */
    public static Export writeTables(String fileName, byte[] json) {
        return switch (DatasetFormat.format(fileName, json)) {
            case DatasetFormat.Formatting.Refused(var problems) -> new Export.Refused(problems);
            case DatasetFormat.Formatting.Formatted(var text) -> {
                var root = EXACT.readTree(text);
                var grids = GridWriter.write(Plan.of(EffectiveSchema.of(root), root), root);
                yield written(fileName, text, TableFolder.packed(CsvTables.write(grids)));
            }
        };
    }

    /** What would not come back is not written. */
    private static Export written(String fileName, String text, byte[] bytes) {
        boolean same = read(fileName, bytes) instanceof WorkbookContent.Legible legible
                && legible.problems().isEmpty()
                && legible.json().equals(text);
        return same
                ? new Export.Written(bytes)
                : new Export.Refused(List.of(new Problem(
                        Problem.Severity.ERROR,
                        fileName,
                        1,
                        1,
                        "",
                        Phrase.of(
                                "unsupported dataset: what is written of it would not be the same when it is read again"),
                        Phrase.of("Look for an id that is used twice: atlas check tells it."))));
    }

    /**
     * Reads a workbook, or a folder of tables.
     *
     * @param fileName name of the file as the editor knows it, for the problems
     */
    public static WorkbookContent read(String fileName, byte[] bytes) {
        if (Archive.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused(
                    fileName,
                    Phrase.of("unsupported workbook: protected by a password, or of an older spreadsheet (.xls)"),
                    Phrase.of("Save it as .xlsx without a password."));
        }
        try {
            if (!Archive.isSmallEnough(bytes, Archive.MOST)) {
                return refused(
                        fileName,
                        Phrase.of("unsupported workbook: its parts hold more than {0} MB", Archive.MOST / 1024 / 1024),
                        Phrase.of("Look whether it is the file that you mean."));
            }
            var tables = Archive.tables(bytes);
            return content(
                    fileName,
                    tables.isEmpty()
                            ? new Sheets(XlsxReader.read(bytes), Sheets.Kept.WORKBOOK, List.of())
                            : CsvTables.read(fileName, tables));
        } catch (IOException e) {
            return refused(
                    fileName,
                    Phrase.of("unreadable workbook: it is damaged, or no .xlsx"),
                    Phrase.of("Open it in a spreadsheet and save it as .xlsx."));
        }
    }

    private static WorkbookContent content(String fileName, Sheets sheets) {
        var grids = sheets.grids();
        if (!sheets.problems().isEmpty()) {
            return new WorkbookContent.Illegible(sheets.problems());
        }
        var plan = Plan.of(EffectiveSchema.SHIPPED, MissingNode.getInstance());
        if (grids.stream().noneMatch(grid -> plan.names().contains(grid.name()))) {
            return refused(
                    fileName,
                    Phrase.of("unsupported workbook: none of its sheets is a table of a dataset"),
                    Phrase.of(
                            "See one: atlas export --workbook FILE, or --tables DIR. A table of your own is imported as CSV."));
        }
        var read = GridReader.read(plan, fileName, grids);
        var places = read.places();
        return new WorkbookContent.Legible(
                DatasetFormat.draft(text(read.root())),
                problem -> {
                    var place = places.find(problem.pointer());
                    return sheets.told(problem.in(place.sheet(), place.row(), place.column()));
                },
                sheets.order(),
                read.root().path("events").size(),
                read.problems().stream().map(sheets::told).toList());
    }

    private static String text(JsonNode root) {
        return EXACT.writeValueAsString(root);
    }

    private static WorkbookContent refused(String fileName, Phrase message, Phrase remedy) {
        return new WorkbookContent.Illegible(
                List.of(new Problem(Problem.Severity.ERROR, fileName, 1, 1, "", message, remedy)));
    }

    /** The files of a folder of tables that was written here, by their names. */
    public static SortedMap<String, byte[]> tables(Export.Written written) {
        try {
            return Archive.tables(written.bytes());
        } catch (IOException e) {
            throw new IllegalStateException("What was packed cannot be unpacked", e);
        }
    }

    /** The bytes of the dataset that a file holds, whatever it is kept in; those of a file that is no workbook are its own. */
    public static byte[] json(byte[] bytes) {
        return isOne(bytes) && read("", bytes) instanceof WorkbookContent.Legible legible
                ? legible.json().getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** The lines of a file in which its problems stand, without their ends; what is no text has problems without lines. */
    public static List<String> lines(byte[] bytes) {
        return isOne(bytes)
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
