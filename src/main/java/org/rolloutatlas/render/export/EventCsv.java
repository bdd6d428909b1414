package org.rolloutatlas.render.export;

import java.util.List;
import org.rolloutatlas.event.Event;

/**
 * Events as CSV (RFC 4180), one row for each. What the columns mean is in the {@link DataPackageJson}.
 *
 * <p>Guarantee: a spreadsheet takes no text for a formula; several values of a field are separated by {@code "; "}.
 */
public final class EventCsv {
    private EventCsv() {}

    /** The whole file, for the media type {@code text/csv; charset=utf-8; header=present}. */
    public static String text(List<Event> events, Colophon colophon, CsvEncoding encoding) {
        return CsvTable.text(EventColumns.of(colophon), events, encoding);
    }
}
