package org.rolloutatlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.rolloutatlas.dataset.CountryDistance;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.TableFolder;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
import org.rolloutatlas.publish.ChapterSelections;

/** Tables under lines such as {@code == events.csv}. */
final class TablesLaw {
    static final WorkbookReader READER =
            new WorkbookReader(new DatasetReader(CountryDistance.UNKNOWN, ChapterSelections.CHECK, true));

    private TablesLaw() {}

    static void holdFor(byte[] input) {
        var tables = new TreeMap<String, byte[]>();
        Input.parts(input).forEach((name, text) -> tables.put(name, text.getBytes(StandardCharsets.UTF_8)));
        if (!tables.isEmpty()) {
            DatasetLaw.holdFor(READER.read("tables", TableFolder.packed(tables)));
        }
    }
}
