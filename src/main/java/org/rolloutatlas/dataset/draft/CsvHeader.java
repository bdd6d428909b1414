package org.rolloutatlas.dataset.draft;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolloutatlas.dataset.text.CsvLine;
import org.rolloutatlas.dataset.text.CsvText;
import org.rolloutatlas.dataset.text.UnsupportedFileException;

/**
 * Which row of a CSV file names its columns, and what stands between the cells: of the first rows, read with each of the usual
 * separators, the row that names most of the known columns. What stands above it is a title, a row of merged cells or a comment.
 *
 * @param row index of the header among the rows
 * @param known how many columns it names that are known
 */
record CsvHeader(CsvText text, int row, CsvLine line, int known) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int ROWS_ABOVE = 40;

    /** What Excel writes and reads as the first line to say what stands between cells. */
    private static final Pattern SEP =
            Pattern.compile("\\A\\s*\"?sep=(.)\"?[,;\\t]*(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    static CsvHeader find(String text, ColumnNames meanings) throws UnsupportedFileException {
        var plain = best(text, meanings);
        if (plain.known >= 2) {
            return plain;
        }
        var unwrapped = best(unwrapped(plain.text), meanings);
        return unwrapped.known > plain.known ? unwrapped : plain;
    }

    private static CsvHeader best(String text, ColumnNames meanings) throws UnsupportedFileException {
        var sep = SEP.matcher(text);
        var candidates = sep.lookingAt()
                ? List.of(new CsvText(text, sep.end(), sep.group(1).charAt(0)))
                : SEPARATORS.stream()
                        .map(separator -> new CsvText(text, 0, separator))
                        .toList();
        var headers = candidates.stream()
                .flatMap(candidate -> in(candidate, meanings).stream())
                .toList();
        // of several the first: max() would take the last
        var best = headers.stream().reduce((a, b) -> order().compare(a, b) >= 0 ? a : b);
        if (best.isEmpty() || best.get().known == 0) {
            refuseBrokenStart(candidates);
        }
        return best.orElseThrow(() -> new UnsupportedFileException(
                1, 1, "missing rows: the file is empty", "See ./atlas import --template."));
    }

    /** A first row whose quotation marks are wrong names no columns because it cannot be read: that is told, not this. */
    private static void refuseBrokenStart(List<CsvText> candidates) throws UnsupportedFileException {
        for (var candidate : candidates) {
            var rows = candidate.read(1);
            if (rows.lines().isEmpty() && rows.broken().isPresent()) {
                throw candidate.fault(rows.broken().getAsInt());
            }
        }
    }

    private static Comparator<CsvHeader> order() {
        return Comparator.comparingInt(CsvHeader::known)
                .thenComparingInt(header -> header.line.cells().size());
    }

    private static List<CsvHeader> in(CsvText text, ColumnNames meanings) {
        var lines = text.read(ROWS_ABOVE).lines();
        var headers = IntStream.range(0, lines.size())
                .mapToObj(row -> new CsvHeader(text, row, lines.get(row), knownIn(lines.get(row), meanings)))
                .toList();
        int most = headers.stream().mapToInt(CsvHeader::known).max().orElse(0);
        return headers.stream()
                .filter(header -> header.known == most && (most > 0 || !header.isComment()))
                .limit(1)
                .toList();
    }

    private boolean isComment() {
        return line.cell(0).startsWith("#");
    }

    private static int knownIn(CsvLine line, ColumnNames meanings) {
        int columns = ColumnBinding.of(line.cells(), meanings, "column").known();
        return Math.max(columns, TimelineSheet.known(line));
    }

    /**
     * The rows of a file in which each stands as a whole in quotation marks, as a spreadsheet writes what it has not taken
     * apart. Every row stays on its line.
     */
    private static String unwrapped(CsvText text) {
        var lines = text.read(Integer.MAX_VALUE).lines();
        if (lines.stream().anyMatch(line -> !line.isAlone())) {
            return text.text();
        }
        var out = new StringBuilder();
        int at = 1;
        for (var line : lines) {
            out.append("\n".repeat(Math.max(0, line.line() - at)));
            at = Math.max(at, line.line());
            out.append(line.cells().getFirst());
            at += (int) line.cells().getFirst().lines().count() - 1;
        }
        return out.append('\n').toString();
    }
}
