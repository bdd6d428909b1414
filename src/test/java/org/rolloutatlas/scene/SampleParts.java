package org.rolloutatlas.scene;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.event.Precision;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.SourceKind;

/** Places and evidence of the invented events. */
final class SampleParts {
    /** What several of them rest on alone. */
    static final Source NOTES = source("notes", "2020-10-03", FirstEdition.sourceKind("party-affiliated"));

    private SampleParts() {}

    static Optional<Place> city(String en, String zh, double lon, double lat) {
        return place(en, zh, lon, lat, Precision.CITY, PlaceBasis.GEOCODED, Optional.empty());
    }

    static Optional<Place> city(String en, String zh, double lon, double lat, String country) {
        return place(en, zh, lon, lat, Precision.CITY, PlaceBasis.GEOCODED, Optional.of(country));
    }

    static Optional<Place> capital(String en, String zh, double lon, double lat) {
        return place(en, zh, lon, lat, Precision.COUNTRY, PlaceBasis.CAPITAL_AS_PROXY, Optional.empty());
    }

    static Optional<Place> place(
            String en,
            String zh,
            double lon,
            double lat,
            Precision precision,
            PlaceBasis basis,
            Optional<String> country) {
        return Optional.of(
                new Place(LocalizedText.of(en, zh), Optional.of(new LonLat(lon, lat)), precision, basis, country));
    }

    static List<Evidence> once() {
        return List.of(report(NOTES));
    }

    static List<Evidence> one(String published, SourceKind kind) {
        return List.of(report(source("s-" + published, published, kind)));
    }

    static List<Evidence> two(String published) {
        return List.of(
                report(source("a-" + published, published, FirstEdition.sourceKind("wire"))),
                report(source("b-" + published, published, FirstEdition.sourceKind("newspaper"))));
    }

    private static Evidence report(Source source) {
        return new Evidence(source, EvidenceRole.REPORTS, Optional.empty(), Optional.empty());
    }

    static Source source(String id, String published, SourceKind kind) {
        return new Source(
                id,
                "Title of " + id,
                "Publisher of " + id,
                Optional.of(URI.create("https://example.org/" + id)),
                Optional.of(Edtf.parse(published)),
                "en",
                kind,
                List.of(),
                Optional.empty());
    }

    static Source undated(Source source) {
        return new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                Optional.empty(),
                source.language(),
                source.kind(),
                source.derivedFrom(),
                Optional.empty());
    }
}
