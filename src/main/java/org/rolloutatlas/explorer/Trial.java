package org.rolloutatlas.explorer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.draft.AlikeProblems;
import org.rolloutatlas.dataset.draft.DraftImport;
import org.rolloutatlas.dataset.draft.JsonContent;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookContent;
import org.rolloutatlas.dataset.workbook.WorkbookReader;

/**
 * Understands a file of any kind that is known, by its content. Its name only decides how much is said of one that cannot be
 * read. Nothing is written.
 *
 * @param reader checks datasets and drafts
 */
record Trial(DatasetReader reader) {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The parts of a workbook hold some four times the bytes of the same dataset. */
    private static final long MOST_UNPACKED = 6L * MOST_BYTES;

    /** Short rows become long events. */
    private static final int MOST_EVENTS = 10_000;

    private static final int MOST_LINES = 10 * MOST_EVENTS;

    /**
     * Reads a file.
     *
     * @param today the version of a draft
     */
    Tried read(FileName file, byte[] bytes, LocalDate today) {
        if (bytes.length == 0) {
            return Tried.Nothing.EMPTY;
        }
        if (bytes.length > MOST_BYTES) {
            return Tried.Nothing.LARGE;
        }
        if (DatasetWorkbook.isOne(bytes)) {
            return workbook(file, bytes);
        }
        return switch (JsonContent.of(bytes)) {
            case DATASET -> dataset(file, bytes);
            case UNKNOWN -> Tried.Nothing.UNKNOWN;
            case FOREIGN -> draft(file, bytes, today);
            case NONE -> lines(bytes) > MOST_LINES ? Tried.Nothing.LARGE : draft(file, bytes, today);
        };
    }

    private Tried dataset(FileName file, byte[] bytes) {
        return new Tried.Whole(reader.read(file.text(), bytes), true);
    }

    private Tried workbook(FileName file, byte[] bytes) {
        if (!DatasetWorkbook.isWithin(bytes, MOST_UNPACKED)) {
            return Tried.Nothing.LARGE;
        }
        return switch (DatasetWorkbook.read(file.text(), bytes)) {
            case WorkbookContent.Illegible(var problems) -> unreadable(file, problems);
            case WorkbookContent.Legible legible ->
                new Tried.Whole(
                        new WorkbookReader(reader).read(file.text(), bytes),
                        legible.problems().isEmpty());
        };
    }

    private Tried draft(FileName file, byte[] bytes, LocalDate today) {
        return switch (DraftImport.read(file.text(), bytes, today, MOST_EVENTS)) {
            case DraftImport.Imported draft -> drafted(file.draft(), draft.json(), draft.events(), draft.untoldNotes());
            // text in another encoding is told by the reader of datasets, and so is what is no JSON at all
            case DraftImport.Unreadable(var problems) ->
                file.isJson() ? dataset(file, bytes) : unreadable(file, problems);
        };
    }

    /** A draft with what it lacks. */
    Tried.Drafted drafted(FileName file, String json, int events, List<Problem> notes) {
        Reading reading = reader.read(file.text(), json.getBytes(StandardCharsets.UTF_8));
        return new Tried.Drafted(file, json, events, notes, AlikeProblems.grouped(reading.problems()));
    }

    private static Tried unreadable(FileName file, List<Problem> problems) {
        return file.isKnown() ? new Tried.Unreadable(problems) : Tried.Nothing.UNKNOWN;
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            if (each == '\n' || each == '\r') {
                lines++;
            }
        }
        return lines;
    }
}
