package org.rolloutatlas.dataset.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads other people's files into drafts. */
public final class DraftImport {
    private DraftImport() {}

    /** What came of an import. */
    public sealed interface Result permits Imported, Unreadable {}

    /**
     * A draft.
     *
     * @param json the draft, in the canonical layout
     * @param events how many events it has
     * @param notes what could not be carried over, with its place in the original
     */
    public record Imported(String json, int events, List<Problem> notes) implements Result {
        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /** The file is none of the known formats. */
    public record Unreadable(List<Problem> problems) implements Result {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a CSV, GeoJSON or TimelineJS file; the format is known by its content.
     *
     * @param today the version of the draft, and the day on which its events were added
     */
    public static Result read(String fileName, byte[] bytes, LocalDate today) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return unreadable(fileName, 1, 1, "invalid UTF-8", "Save the file as UTF-8.");
        }
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            var rows =
                    content.stripLeading().startsWith("{") ? json(fileName, content) : CsvRows.read(fileName, content);
            var writer = new DraftWriter(fileName, today);
            return new Imported(writer.write(rows), rows.rows().size(), writer.notes(rows));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return unreadable(fileName, line, column, "invalid JSON", "Open it in an editor that shows mistakes.");
        } catch (UnsupportedFileException e) {
            return unreadable(
                    fileName,
                    e.line(),
                    1,
                    String.valueOf(e.getMessage()),
                    "Known: CSV (see --template), GeoJSON, TimelineJS JSON.");
        } catch (IOException e) {
            return unreadable(
                    fileName,
                    1,
                    1,
                    "invalid CSV: " + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT),
                    "");
        }
    }

    private static DraftRows json(String fileName, String text) throws UnsupportedFileException {
        var root = JsonMapper.shared().readTree(text);
        if (root.path("type").asString("").equals("FeatureCollection")) {
            return GeoJsonRows.read(fileName, root);
        }
        if (root.path("events").isArray() && !root.has("sources")) {
            return TimelineRows.read(fileName, root);
        }
        throw new UnsupportedFileException(
                1, "unsupported JSON: neither a FeatureCollection nor a TimelineJS timeline");
    }

    private static Unreadable unreadable(String fileName, int line, int column, String message, String remedy) {
        return new Unreadable(
                List.of(new Problem(Problem.Severity.ERROR, fileName, line, column, "", message, remedy)));
    }
}
