package org.rolloutatlas.dataset.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What a feature of Linked Places (LPF 1.2, GeoJSON with members of its own) says besides its properties: its names, its
 * descriptions, its time. Of several the first is read and the others are told.
 */
final class LinkedPlaces {
    /** The members that are read here. */
    static final Set<String> READ = Set.of("names", "descriptions", "when");

    private LinkedPlaces() {}

    /**
     * The values of a feature.
     *
     * @param lost takes the path and the reason of what is not read
     */
    static Map<CsvColumns, String> of(JsonNode feature, BiConsumer<String, String> lost) {
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        put(values, CsvColumns.TITLE_EN, first(feature, "names", lost).path("toponym"));
        put(values, CsvColumns.CLAIM_EN, first(feature, "descriptions", lost).path("value"));
        var when = feature.path("when");
        var span = first(when, "timespans", lost);
        var start = span.at("/start/in");
        var end = span.at("/end/in");
        if (start.isValueNode() || end.isValueNode()) {
            values.put(CsvColumns.DATE, TimelineText.dates(start.asString(""), end.asString("")));
        } else if (!when.isMissingNode()) {
            lost.accept("when", "Only a time with start.in is read: a date between others is the editor's to write.");
        }
        return values;
    }

    private static JsonNode first(JsonNode node, String list, BiConsumer<String, String> lost) {
        if (node.path(list).size() > 1) {
            lost.accept(list + " after the first", "");
        }
        return node.path(list).path(0);
    }

    private static void put(Map<CsvColumns, String> values, CsvColumns column, JsonNode text) {
        if (text.isString() && !text.stringValue().isBlank()) {
            values.put(column, text.stringValue());
        }
    }
}
