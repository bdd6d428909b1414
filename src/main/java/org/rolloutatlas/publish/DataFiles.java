package org.rolloutatlas.publish;

import java.net.URI;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.render.export.AtomFeed;
import org.rolloutatlas.render.export.Colophon;
import org.rolloutatlas.render.export.CsvEncoding;
import org.rolloutatlas.render.export.DataPackageJson;
import org.rolloutatlas.render.export.EventCsv;
import org.rolloutatlas.render.export.EventGeoJson;
import org.rolloutatlas.render.export.EventJson;
import org.rolloutatlas.render.export.SourceCsv;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/** Writes the files for other programs. */
final class DataFiles {
    private static final int OK = 200;
    private static final String JSON = "application/json; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private DataFiles() {}

    static Rendition of(Edition edition, Address address, DataFile file) {
        var events = edition.select(address.selection());
        var colophon = colophon(edition, address.selection());
        return switch (file) {
            case EVENTS_JSON ->
                address.selection().equals(Selection.ALL)
                        ? open(JSON, edition.file())
                        : open(JSON, Bytes.of(EventJson.text(events, colophon)));
            case EVENTS_GEOJSON ->
                open("application/geo+json; charset=utf-8", Bytes.of(EventGeoJson.text(events, colophon)));
            case EVENTS_CSV -> open(CSV, Bytes.of(EventCsv.text(events, colophon, CsvEncoding.UTF_8)));
            case EVENTS_CSV_FOR_EXCEL ->
                open(CSV, Bytes.of(EventCsv.text(events, colophon, CsvEncoding.UTF_8_WITH_BYTE_ORDER_MARK)));
            case SOURCES_CSV -> open(CSV, Bytes.of(SourceCsv.text(events, colophon, CsvEncoding.UTF_8)));
            case DATA_PACKAGE -> open(JSON, Bytes.of(DataPackageJson.text(colophon)));
            case WORDS -> open(JSON, Bytes.of(WordsFile.text(edition, address.selection())));
            case FEED ->
                open(
                        "application/atom+xml; charset=utf-8",
                        Bytes.of(AtomFeed.text(edition.dataset().events(), colophon, address.language())));
        };
    }

    /** What the files say of themselves. */
    static Colophon colophon(Edition edition, Selection selection) {
        var imprint = edition.dataset().imprint();
        return new Colophon(
                imprint.title(),
                edition.dataset().masthead(),
                edition.dataset().vocabularies(),
                edition.dataset().declared(),
                imprint.version(),
                edition.dataset().hash(),
                imprint.licence(),
                imprint.publisher(),
                imprint.citation(),
                URI.create(edition.site().base()),
                SelectionQuery.format(selection));
    }

    private static Rendition open(String mediaType, Bytes body) {
        return new Rendition(OK, mediaType, body, List.of(Rendition.ANY_ORIGIN));
    }
}
