package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

/** GeoJSON (RFC 7946): points with properties; the properties named like the columns, or by usual other names. */
final class GeoJsonRows {
    private static final Map<String, CsvColumns> OTHER_NAMES = Map.ofEntries(
            Map.entry("title", CsvColumns.TITLE_EN),
            Map.entry("name", CsvColumns.TITLE_EN),
            Map.entry("description", CsvColumns.CLAIM_EN),
            Map.entry("claim", CsvColumns.CLAIM_EN),
            Map.entry("country", CsvColumns.COUNTRIES),
            Map.entry("place", CsvColumns.PLACE_EN),
            Map.entry("link", CsvColumns.URL),
            Map.entry("source", CsvColumns.PUBLISHER),
            Map.entry("source_url", CsvColumns.URL));

    private GeoJsonRows() {}

    static DraftRows read(String fileName, JsonNode collection) {
        var rows = new ArrayList<DraftRow>();
        var notes = new ArrayList<Problem>();
        int number = 0;
        for (var feature : collection.path("features")) {
            number++;
            var pointer = "/features/" + (number - 1);
            var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
            for (var property : feature.path("properties").properties()) {
                var column = column(property.getKey());
                if (column.isPresent()
                        && property.getValue().isValueNode()
                        && !property.getValue().isNull()) {
                    values.putIfAbsent(column.get(), property.getValue().asString());
                } else if (column.isEmpty()) {
                    notes.add(note(
                            fileName,
                            number,
                            pointer + "/properties/" + property.getKey(),
                            "unknown property '" + property.getKey() + "': not imported"));
                }
            }
            var geometry = feature.path("geometry");
            var point = geometry.path("coordinates");
            if (geometry.path("type").asString("").equals("Point")
                    && point.path(0).isNumber()
                    && point.path(1).isNumber()) {
                values.put(CsvColumns.LON, point.path(0).asString());
                values.put(CsvColumns.LAT, point.path(1).asString());
            } else if (!geometry.isNull() && !geometry.isMissingNode()) {
                notes.add(note(
                        fileName,
                        number,
                        pointer + "/geometry",
                        "unsupported geometry '" + geometry.path("type").asString("") + "': only points are imported"));
            }
            rows.add(new DraftRow(number, values, _ -> 1));
        }
        return new DraftRows(collection.path("name").asString(""), rows, notes);
    }

    private static Optional<CsvColumns> column(String property) {
        return CsvColumns.find(property).or(() -> Optional.ofNullable(OTHER_NAMES.get(property)));
    }

    private static Problem note(String fileName, int number, String pointer, String message) {
        return new Problem(
                Problem.Severity.WARNING, fileName, number, 1, pointer, message + " (feature " + number + ")", "");
    }
}
