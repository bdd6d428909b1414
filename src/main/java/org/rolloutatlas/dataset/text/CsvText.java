package org.rolloutatlas.dataset.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.rolloutatlas.phrase.Phrase;

/**
 * The text of a CSV file, and what stands between its cells. Rows without a word are left out.
 *
 * @param start where the first row begins
 */
public record CsvText(String text, int start, char separator) {
    /**
     * Rows up to the first that cannot be read.
     *
     * @param broken where that one begins; empty if all could be read that were wanted
     */
    public record Rows(List<CsvLine> lines, OptionalInt broken) {
        public Rows {
            lines = List.copyOf(lines);
        }
    }

    /** All rows up to the first fault, and no more than so many. */
    public Rows read(int most) {
        var lines = new ArrayList<CsvLine>();
        var count = new LineCount(text);
        int next = start;
        boolean begun = false;
        try (var parser = parser(text.substring(start), strict())) {
            for (var record : parser) {
                next = start + (int) record.getCharacterPosition();
                begun = true;
                var cells = new CsvLine(count.at(next), record.toList());
                if (!cells.isBlank()) {
                    lines.add(cells);
                }
                if (lines.size() == most) {
                    break;
                }
            }
            return new Rows(lines, OptionalInt.empty());
        } catch (UncheckedIOException | IOException e) {
            return new Rows(lines, OptionalInt.of(begun ? afterRow(next) : next));
        }
    }

    /** Counts the line of places that follow one another: to count from the start for each would take the square of the time. */
    private static final class LineCount {
        private final String text;
        private int counted;
        private int line = 1;

        LineCount(String text) {
            this.text = text;
        }

        int at(int position) {
            for (; counted < position; counted++) {
                char c = text.charAt(counted);
                boolean ends =
                        c == '\n' || (c == '\r' && (counted + 1 == text.length() || text.charAt(counted + 1) != '\n'));
                if (ends) {
                    line++;
                }
            }
            return line;
        }
    }

    /** Where the row after the good one that begins there begins. */
    private int afterRow(int position) {
        try (var parser = parser(text.substring(position), lenient())) {
            var rows = parser.iterator();
            rows.next();
            return rows.hasNext() ? position + (int) rows.next().getCharacterPosition() : position;
        } catch (UncheckedIOException | IOException e) {
            return position;
        }
    }

    /**
     * What is wrong with the quotation marks of the broken row that begins there. The first end at which what stands before it cannot
     * be read is found by halving: the library says in which line it stops, but not in which row and cell.
     */
    public UnsupportedFileException fault(int from) {
        int good = from;
        int bad = text.length();
        int line = new LineCount(text).at(from);
        if (isRead(from, bad)) {
            return new UnsupportedFileException(
                    line,
                    cells(from, bad),
                    Phrase.of(
                            "unclosed quotation mark in cell {0}: the rest of the file is within it", cells(from, bad)),
                    Phrase.of("Close it with \"; a quotation mark within a cell is written twice, \"\"."));
        }
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (isRead(from, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        int cell = cells(from, good);
        return new UnsupportedFileException(
                line,
                cell,
                Phrase.of("text after a closing quotation mark in cell {0}: '{1}'", cell, excerpt(good)),
                Phrase.of(
                        "A quotation mark within a cell is written twice, in a cell that stands in quotation marks itself:"
                                + " \"\"\"Title\"\" by x\"."));
    }

    private String excerpt(int at) {
        var rest = text.substring(at, Math.min(text.length(), at + 20));
        int end = rest.indexOf('\n');
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }

    private boolean isRead(int from, int to) {
        try (var parser = parser(
                text.substring(from, to), strict().builder().setLenientEof(true).get())) {
            parser.iterator().forEachRemaining(_ -> {});
            return true;
        } catch (UncheckedIOException | IOException e) {
            return false;
        }
    }

    /** How many cells the row has that begins and ends there. */
    private int cells(int from, int to) {
        try (var parser = parser(text.substring(from, to), lenient())) {
            var rows = parser.iterator();
            return rows.hasNext() ? Math.max(1, rows.next().size()) : 1;
        } catch (UncheckedIOException | IOException e) {
            return 1;
        }
    }

    private static CSVParser parser(String text, CSVFormat format) throws IOException {
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    private CSVFormat strict() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private CSVFormat lenient() {
        return strict().builder().setTrailingData(true).setLenientEof(true).get();
    }
}
