package org.rolloutatlas.dataset.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.TableFolder;

/** Folders of tables, with something in them changed by an editor. */
final class Tables {
    private Tables() {}

    static SortedMap<String, byte[]> written(byte[] json) {
        return switch (DatasetWorkbook.writeTables("events.json", json)) {
            case DatasetWorkbook.Export.Written written -> DatasetWorkbook.tables(written);
            case DatasetWorkbook.Export.Refused(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    /** The tables of the good dataset, with one text in one of them replaced. */
    static SortedMap<String, byte[]> with(String file, String before, String after) {
        var tables = new TreeMap<>(written(Workbooks.good()));
        var text = new String(tables.get(file), StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new AssertionError(file + " has no " + before);
        }
        tables.put(file, Workbooks.utf8(text.replace(before, after)));
        return tables;
    }

    static WorkbookContent.Legible legible(SortedMap<String, byte[]> tables) {
        return switch (DatasetWorkbook.read("tables", TableFolder.packed(tables))) {
            case WorkbookContent.Legible legible -> legible;
            case WorkbookContent.Illegible(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    /** What the check says of the tables, a line for each problem. */
    static List<String> told(SortedMap<String, byte[]> tables) {
        return new WorkbookReader(new DatasetReader())
                .read("tables", TableFolder.packed(tables)).problems().stream()
                        .map(ProblemWriter::line)
                        .toList();
    }
}
