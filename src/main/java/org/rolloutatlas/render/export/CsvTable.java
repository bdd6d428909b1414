package org.rolloutatlas.render.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Records as CSV by RFC 4180: comma, CRLF, a row of headers. No text is taken for a formula by a spreadsheet.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class CsvTable {
    /** What stands between several values in one field. */
    static final String SEPARATOR = "; ";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** With these a spreadsheet begins a formula, the full-width forms included. */
    private static final String FORMULA = "=+-@\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvTable() {}

    static <T> String text(List<Column<T>> columns, List<T> records, CsvEncoding encoding) {
        var out = new StringBuilder(
                switch (encoding) {
                    case UTF_8 -> "";
                    case UTF_8_WITH_BYTE_ORDER_MARK -> BYTE_ORDER_MARK;
                });
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::name));
            for (var record : records) {
                printer.printRecord(columns.stream().map(column -> field(column.of(record))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Nothing() -> "";
            case Cell.Text(var text) -> harmless(text);
            // each of them, because a spreadsheet in some countries ends a field at the semicolon
            case Cell.Texts(var texts) ->
                String.join(SEPARATOR, texts.stream().map(CsvTable::harmless).toList());
            case Cell.Figure(var number) -> number.toPlainString();
            case Cell.Flag(var yes) -> Boolean.toString(yes);
        };
    }

    /** A text that would begin a formula, even after blanks, begins with an apostrophe instead. */
    static String harmless(String text) {
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        boolean formula = first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
        boolean broken = first > 0 && text.substring(0, first).codePoints().anyMatch(c -> c < ' ');
        return formula || broken ? "'" + text : text;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
