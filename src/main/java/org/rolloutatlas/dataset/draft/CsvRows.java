package org.rolloutatlas.dataset.draft;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rolloutatlas.dataset.Problem;

/** CSV by its documented columns; separators {@code ,} and {@code ;}, comment lines with {@code #}. */
final class CsvRows {
    private CsvRows() {}

    static DraftRows read(String fileName, String text) throws IOException, UnsupportedFileException {
        var notes = new ArrayList<Problem>();
        var rows = new ArrayList<DraftRow>();
        try (var parser = format(text).parse(new StringReader(text))) {
            Map<Integer, CsvColumns> header = null;
            for (var record : parser) {
                int line = lineAt(text, record.getCharacterPosition());
                if (header == null) {
                    header = header(fileName, line, record, notes);
                } else {
                    rows.add(row(line, record, header));
                }
            }
            if (header == null || header.isEmpty()) {
                throw new UnsupportedFileException(1, "missing columns: the first row names none of the known ones");
            }
        }
        return new DraftRows("", rows, notes);
    }

    /** Records may span lines, so lines are counted up to the first character of the record. */
    private static int lineAt(String text, long position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static CSVFormat format(String text) {
        var first =
                text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        boolean semicolons = first.contains(";") && !first.contains(",");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Map<Integer, CsvColumns> header(String fileName, int line, CSVRecord record, List<Problem> notes) {
        var header = new TreeMap<Integer, CsvColumns>();
        for (int i = 0; i < record.size(); i++) {
            var name = record.get(i).strip().toLowerCase(Locale.ROOT);
            int column = i + 1;
            CsvColumns.find(name)
                    .ifPresentOrElse(
                            known -> header.put(column - 1, known),
                            () -> notes.add(new Problem(
                                    Problem.Severity.WARNING,
                                    fileName,
                                    line,
                                    column,
                                    "",
                                    "unknown column '" + name + "': not imported",
                                    "See ./atlas import --template.")));
        }
        return header;
    }

    private static DraftRow row(int line, CSVRecord record, Map<Integer, CsvColumns> header) {
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        var places = new EnumMap<CsvColumns, Integer>(CsvColumns.class);
        header.forEach((i, column) -> {
            places.put(column, i + 1);
            if (i < record.size()) {
                values.put(column, record.get(i));
            }
        });
        return new DraftRow(line, values, column -> places.getOrDefault(column, 1));
    }
}
