package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.text.CsvLine;

/**
 * The spreadsheet from which TimelineJS makes a timeline, saved as CSV. The row of the type {@code title} is the title of the
 * whole; an era is no event. Pictures are no evidence: they and what belongs to them are told, not imported.
 *
 * @see <a href="https://timeline.knightlab.com/docs/using-spreadsheets.html">Using spreadsheets with TimelineJS</a>
 */
final class TimelineSheet {
    private static final Set<String> READ =
            Set.of("year", "month", "day", "end_year", "end_month", "end_day", "headline", "text", "type");
    private static final Set<String> TOLD = Set.of(
            "time",
            "end_time",
            "display_date",
            "media",
            "media_credit",
            "media_caption",
            "media_thumbnail",
            "alt_text",
            "group",
            "background");

    private final String fileName;
    private final Map<String, Integer> columns;
    private final CsvLine header;
    private final Losses losses;
    private final List<Problem> notes = new ArrayList<>();

    private TimelineSheet(String fileName, Map<String, Integer> columns, CsvLine header) {
        this.fileName = fileName;
        this.columns = columns;
        this.header = header;
        this.losses = new Losses(fileName, "row");
    }

    /** How many columns of such a sheet the row names; none, if it lacks one of those that make it one. */
    static int known(CsvLine row) {
        var names = row.cells().stream().map(ColumnNames::plain).toList();
        return names.contains("headline") && names.contains("year") && names.contains("text")
                ? (int) names.stream()
                        .filter(name -> READ.contains(name) || TOLD.contains(name))
                        .distinct()
                        .count()
                : 0;
    }

    static DraftRows read(String fileName, CsvLine header, List<CsvLine> lines) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            columns.putIfAbsent(ColumnNames.plain(header.cell(i)), i);
        }
        return new TimelineSheet(fileName, columns, header).rows(lines);
    }

    private DraftRows rows(List<CsvLine> lines) {
        var rows = new ArrayList<DraftRow>();
        var title = "";
        for (var line : lines) {
            lost(line);
            switch (cell(line, "type").toLowerCase(Locale.ROOT)) {
                case "title" -> {
                    title = TimelineText.plain(cell(line, "headline"));
                    if (!cell(line, "text").isEmpty()) {
                        loss("text of the title", line, "text");
                    }
                }
                case "era" -> loss("era", line, "type");
                case "" -> rows.add(row(line));
                default -> {
                    loss("unknown type '" + cell(line, "type") + "'", line, "type");
                    rows.add(row(line));
                }
            }
        }
        return new DraftRows(title, rows, losses.problems(), notes);
    }

    /** The cells of columns that have no place in a draft. */
    private void lost(CsvLine line) {
        for (int i = 0; i < line.cells().size(); i++) {
            var name = ColumnNames.plain(header.cell(i));
            boolean read = READ.contains(name) && columns.getOrDefault(name, -1) == i;
            if (!read && !line.cell(i).isEmpty()) {
                losses.add(
                        "column '" + header.cell(i) + "'",
                        header.line(),
                        i + 1,
                        "",
                        name.startsWith("media") ? TimelineRows.NO_EVIDENCE : "");
            }
        }
    }

    private DraftRow row(CsvLine line) {
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        values.put(CsvColumns.TITLE_EN, text(line, "headline"));
        values.put(CsvColumns.CLAIM_EN, text(line, "text"));
        values.put(
                CsvColumns.DATE,
                TimelineText.dates(
                        TimelineText.date(cell(line, "year"), cell(line, "month"), cell(line, "day")),
                        TimelineText.date(cell(line, "end_year"), cell(line, "end_month"), cell(line, "end_day"))));
        var places = Map.of(
                CsvColumns.TITLE_EN,
                place("headline"),
                CsvColumns.CLAIM_EN,
                place("text"),
                CsvColumns.DATE,
                place("year"));
        return new DraftRow("line " + line.line(), line.line(), values, column -> places.getOrDefault(column, 1));
    }

    private String text(CsvLine line, String column) {
        var text = cell(line, column);
        notes.addAll(TimelineText.links(text, fileName, line.line(), place(column), ""));
        return TimelineText.plain(text);
    }

    private void loss(String what, CsvLine line, String column) {
        losses.add(what, line.line(), place(column), "", "");
    }

    private String cell(CsvLine line, String column) {
        var index = columns.get(column);
        return index == null ? "" : line.cell(index);
    }

    private int place(String column) {
        return columns.getOrDefault(column, 0) + 1;
    }
}
