package org.rolloutatlas.explorer;

import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.export.Citation;
import org.rolloutatlas.render.export.Colophon;
import org.rolloutatlas.render.export.CsvEncoding;
import org.rolloutatlas.render.export.EventCsv;
import org.rolloutatlas.render.export.EventGeoJson;
import org.rolloutatlas.render.export.EventJson;

/** A form in which readers take a selection away. */
enum ExportForm {
    CSV("csv", "events.csv", "text/csv; charset=utf-8"),
    GEO_JSON("geojson", "events.geojson", "application/geo+json"),
    JSON("json", "events.json", "application/json"),
    CITATION("citation", "citation.txt", "text/plain; charset=utf-8"),
    BIBTEX("bibtex", "rollout-atlas.bib", "application/x-bibtex; charset=utf-8");

    private final String code;
    private final String file;
    private final String mediaType;

    ExportForm(String code, String file, String mediaType) {
        this.code = code;
        this.file = file;
        this.mediaType = mediaType;
    }

    String code() {
        return code;
    }

    String file() {
        return file;
    }

    String mediaType() {
        return mediaType;
    }

    String write(List<Event> events, Colophon colophon, Language language) {
        return switch (this) {
            case CSV -> EventCsv.text(events, colophon, CsvEncoding.UTF_8_WITH_BYTE_ORDER_MARK);
            case GEO_JSON -> EventGeoJson.text(events, colophon);
            case JSON -> EventJson.text(events, colophon);
            case CITATION -> Citation.text(events.size(), colophon, language) + "\n";
            case BIBTEX -> Citation.bibTex(events.size(), colophon);
        };
    }
}
