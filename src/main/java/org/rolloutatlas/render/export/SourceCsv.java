package org.rolloutatlas.render.export;

import java.util.List;
import org.rolloutatlas.event.Event;

/**
 * The sources of events as CSV (RFC 4180), one row for each, those from which they derive included; ordered by id. What the
 * columns mean is in the {@link DataPackageJson}.
 */
public final class SourceCsv {
    private SourceCsv() {}

    /** The whole file, for the media type {@code text/csv; charset=utf-8; header=present}. */
    public static String text(List<Event> events, Colophon colophon, CsvEncoding encoding) {
        return CsvTable.text(SourceColumns.of(colophon), SourceUse.of(events), encoding);
    }
}
