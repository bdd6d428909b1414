package org.rolloutatlas.dataset.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.text.DecodedFile;
import org.rolloutatlas.dataset.text.UnsupportedFileException;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads other people's files into drafts. */
public final class DraftImport {
    private static final String KNOWN =
            "Known: CSV (see --template), GeoJSON, KML, GPX, TimelineJS JSON, and its spreadsheet as CSV.";

    /** Of duplicate keys a tree would keep the last and lose the others without a word. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DraftImport() {}

    /** What came of an import. */
    public sealed interface Result permits Imported, Unreadable {}

    /**
     * A draft.
     *
     * @param json the draft, in the canonical layout
     * @param events how many events it has
     * @param notes what could not be carried over, with its place in the original
     * @param told how messages begin that are among the notes and that a check of the draft would tell a second time
     */
    public record Imported(String json, int events, List<Problem> notes, Set<String> told) implements Result {
        public Imported {
            notes = List.copyOf(notes);
            told = Set.copyOf(told);
        }

        /** A draft of which nothing is told twice. */
        public Imported(String json, int events, List<Problem> notes) {
            this(json, events, notes, Set.of());
        }

        /** Those problems of the draft that the notes do not tell already, where an editor finds them in the original. */
        public List<Problem> untold(List<Problem> ofDraft) {
            return told.isEmpty()
                    ? ofDraft
                    : ofDraft.stream().filter(problem -> !tells(problem)).toList();
        }

        /** The notes without those that the check of the draft tells as well, with its mends. */
        public List<Problem> untoldNotes() {
            return told.isEmpty()
                    ? notes
                    : notes.stream()
                            .filter(note -> {
                                int end = note.message().lastIndexOf(" (column '");
                                return end < 0 || !told.contains(note.message().substring(0, end));
                            })
                            .toList();
        }

        /** Whether the notes tell a problem of the draft already; the check adds at which character of a date it stopped. */
        public boolean tells(Problem ofDraft) {
            var message = ofDraft.message();
            int end = message.lastIndexOf(" (character ");
            return end >= 0 && told.contains(message.substring(0, end));
        }
    }

    /** The file is none of the known formats. */
    public record Unreadable(List<Problem> problems) implements Result {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file whose columns are called as usual. */
    public static Result read(String fileName, byte[] bytes, LocalDate today) {
        return read(fileName, bytes, new ColumnNames(Map.of(), List.of()), today, Integer.MAX_VALUE);
    }

    /**
     * Reads a CSV, GeoJSON, KML, GPX or TimelineJS file; the format is known by its content.
     *
     * @param mapped names of columns or properties of the file → what they mean
     * @param languages tags of the atlas for which it is read; none where that is not known
     * @param today the version of the draft, and the day on which its events were added
     */
    public static Result read(
            String fileName, byte[] bytes, Map<String, CsvColumns> mapped, List<String> languages, LocalDate today) {
        return read(fileName, bytes, new ColumnNames(mapped, languages), today, Integer.MAX_VALUE);
    }

    /**
     * Reads a file that somebody sends whom nobody knows: few bytes can become a draft of very many.
     *
     * @param most events; a file with more is refused
     */
    public static Result read(String fileName, byte[] bytes, LocalDate today, int most) {
        return read(fileName, bytes, new ColumnNames(Map.of(), List.of()), today, most);
    }

    private static Result read(String fileName, byte[] bytes, ColumnNames names, LocalDate today, int most) {
        try {
            var file = DecodedFile.of(fileName, bytes);
            var rows = rows(fileName, file.text(), names);
            if (rows.rows().size() > most) {
                throw new UnsupportedFileException(
                        1,
                        1,
                        String.format(Locale.ROOT, "unsupported file: more than %,d events", most),
                        "Import it with: atlas import.");
            }
            var writer = new DraftWriter(fileName, today);
            var json = writer.write(rows);
            var single = Stream.concat(rows.notes().stream(), writer.notes().stream())
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList();
            var notes = Stream.of(file.notes(), rows.losses(), AlikeProblems.grouped(single))
                    .flatMap(List::stream)
                    .toList();
            return new Imported(json, rows.rows().size(), notes, writer.refusedDates());
        } catch (JacksonException e) {
            var where = e.getLocation();
            return unreadable(
                    fileName,
                    where == null ? 1 : Math.max(1, where.getLineNr()),
                    where == null ? 1 : Math.max(1, where.getColumnNr()),
                    Phrase.of("invalid JSON"),
                    Phrase.of("Open it in an editor that shows mistakes."));
        } catch (UnsupportedFileException e) {
            return unreadable(fileName, e.line(), e.column(), e.said(), e.advice());
        }
    }

    private static DraftRows rows(String fileName, String text, ColumnNames names) throws UnsupportedFileException {
        var begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            return json(fileName, text, names);
        }
        if (begin.startsWith("<")) {
            if (begin.regionMatches(true, 0, "<!doctype html", 0, 14) || begin.regionMatches(true, 0, "<html", 0, 5)) {
                throw new UnsupportedFileException(1, 1, "unsupported file: HTML", KNOWN);
            }
            return XmlRows.read(fileName, text, names, KNOWN);
        }
        return CsvRows.read(fileName, text, names);
    }

    private static DraftRows json(String fileName, String text, ColumnNames names) throws UnsupportedFileException {
        var root = JSON.readTree(text);
        if (GeoJsonRows.isGeoJson(root)) {
            return GeoJsonRows.read(fileName, text, root, names);
        }
        if (root.path("events").isArray() && !root.has("sources")) {
            if (!names.mapped().isEmpty()) {
                throw new UnsupportedFileException(
                        1, 1, "unsupported --map: what a TimelineJS timeline has is known", "Leave out --map.");
            }
            return TimelineRows.read(fileName, text, root);
        }
        throw new UnsupportedFileException(
                1,
                1,
                "unsupported JSON: " + (root.isArray() ? "a list" : "an object") + " that is neither GeoJSON nor a"
                        + " TimelineJS timeline",
                KNOWN);
    }

    private static Unreadable unreadable(String fileName, int line, int column, Phrase said, Phrase advice) {
        return new Unreadable(List.of(new Problem(Problem.Severity.ERROR, fileName, line, column, "", said, advice)));
    }
}
