package org.rolloutatlas.dataset.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.phrase.Phrase;

/** The bytes of a workbook → its sheets as they stand. */
final class XlsxReader {
    /** What a format of numbers says apart from the number: quoted and escaped signs, colours, currencies. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DAY_OR_HOUR = Pattern.compile("[ymdhs]");

    private XlsxReader() {}

    /**
     * Reads the sheets.
     *
     * @throws IOException if the bytes are no workbook
     */
    static List<Grid> read(byte[] bytes) throws IOException {
        var grids = new ArrayList<Grid>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                grids.add(grid(sheet));
            }
            return grids;
        } catch (RuntimeException e) {
            // the library has many exceptions for a damaged file, none of which says more than that it is one
            throw new IOException("damaged workbook", e);
        }
    }

    private static Grid grid(Sheet sheet) throws IOException {
        var lines = new ArrayList<Grid.Line>();
        try (var rows = sheet.openStream()) {
            rows.map(XlsxReader::line).filter(line -> !line.cells().isEmpty()).forEach(lines::add);
        }
        return new Grid(sheet.getName().strip(), lines);
    }

    private static Grid.Line line(Row row) {
        var cells = new TreeMap<Integer, Cell>();
        for (var cell : row) {
            var read = cell == null ? null : cell(cell);
            if (read != null) {
                cells.put(cell.getColumnIndex() + 1, read);
            }
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private static @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> text(cell.getText());
            case NUMBER -> number(cell);
            case BOOLEAN -> new Cell.Flag(cell.asBoolean());
            case FORMULA -> formula(cell);
            case ERROR ->
                new Cell.Foreign(
                        Phrase.of(
                                "unsupported cell '{0}': an error of the spreadsheet",
                                String.valueOf(cell.getRawValue())),
                        Phrase.of("Write the value."));
        };
    }

    /** LibreOffice writes true and false as formulas; other formulas are not ours to work out. */
    private static @Nullable Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        var formula = cell.getFormula();
        if (formula == null) {
            return text(cell.getText());
        }
        return switch (formula) {
            case "TRUE()" -> new Cell.Flag(true);
            case "FALSE()" -> new Cell.Flag(false);
            default ->
                new Cell.Foreign(
                        Phrase.of("unsupported formula '={0}': only what is written is read", formula),
                        Phrase.of("Copy the cell and paste its value."));
        };
    }

    private static @Nullable Cell text(String text) {
        return text.isEmpty() ? null : new Cell.Text(XlsxText.read(text));
    }

    /** A spreadsheet makes dates of what looks like one, and forgets how exact it was. */
    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && isDate(format)) {
            return new Cell.Foreign(
                    Phrase.of("date that the spreadsheet has converted: what was written is not known"),
                    Phrase.of("Format the cell as text, then write the date again, as exact as it is known."));
        }
        return new Cell.Numeral(CellText.asSpreadsheet(cell.asNumber()));
    }

    static boolean isDate(String format) {
        var bare = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.contains("general")
                && !bare.contains("standard")
                && DAY_OR_HOUR.matcher(bare).find();
    }
}
