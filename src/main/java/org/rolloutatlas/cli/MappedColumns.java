package org.rolloutatlas.cli;

import java.util.Map;
import java.util.TreeMap;
import org.rolloutatlas.dataset.draft.CsvColumns;
import picocli.CommandLine.Option;

/** What the columns of somebody else's file mean, as its editor says. */
final class MappedColumns {
    @Option(
            names = "--map",
            paramLabel = "NAME=COLUMN",
            description = "What a column of the file means, as in --map Headline=title_en: first its name, then one of"
                    + " atlas import --template; may be repeated.")
    private Map<String, String> mapped = Map.of();

    boolean isEmpty() {
        return mapped.isEmpty();
    }

    /** Name of a column of the file → what it means. */
    Map<String, CsvColumns> columns() {
        var columns = new TreeMap<String, CsvColumns>();
        mapped.forEach((name, header) -> columns.put(
                name,
                CsvColumns.find(header)
                        .orElseThrow(() -> new InputException("unknown column '" + header + "' in --map " + name + "="
                                + header + "; known: " + CsvColumns.headers()))));
        return columns;
    }
}
