package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources of a draft: one for each link, shared by the rows with that link. What a later row says of it that the first does
 * not is added; what it says otherwise is told.
 */
final class DraftSources {
    private static final Map<CsvColumns, String> PROPERTIES = Map.of(
            CsvColumns.SOURCE_TITLE, "title",
            CsvColumns.PUBLISHER, "publisher",
            CsvColumns.PUBLISHED, "published",
            CsvColumns.LANGUAGE, "language",
            CsvColumns.SOURCE_KIND, "kind");
    private static final List<CsvColumns> TOLD = List.of(
            CsvColumns.SOURCE_TITLE,
            CsvColumns.PUBLISHER,
            CsvColumns.PUBLISHED,
            CsvColumns.LANGUAGE,
            CsvColumns.SOURCE_KIND);

    private final DraftIds ids;
    private final DraftDates dates;
    private final DraftNotes notes;
    private final Map<String, Known> byUrl = new HashMap<>();
    private final List<ObjectNode> sources = new ArrayList<>();

    /** A source, and the row that named it first. */
    private record Known(ObjectNode source, DraftRow row) {}

    DraftSources(DraftIds ids, DraftDates dates, DraftNotes notes) {
        this.ids = ids;
        this.dates = dates;
        this.notes = notes;
    }

    /** Whether a row says anything of a source. */
    static boolean isNamed(DraftRow row) {
        return Stream.concat(
                        TOLD.stream(),
                        Stream.of(
                                CsvColumns.URL,
                                CsvColumns.QUOTE,
                                CsvColumns.TRANSLATION_EN,
                                CsvColumns.TRANSLATION_ZH,
                                CsvColumns.TRANSLATION_FR))
                .anyMatch(column -> row.find(column).isPresent());
    }

    /** The id of the source of a row. */
    String id(DraftRow row) {
        var url = row.find(CsvColumns.URL);
        var known = url.map(byUrl::get).orElse(null);
        return known == null ? added(row, url.orElse(null)) : again(known, row);
    }

    List<ObjectNode> all() {
        return List.copyOf(sources);
    }

    private String added(DraftRow row, @Nullable String url) {
        var published = dates.find(row, CsvColumns.PUBLISHED);
        var id = ids.take(DraftIds.ofSource(row.find(CsvColumns.PUBLISHER).orElse("source"), published));
        var source = JsonNodeFactory.instance.objectNode().put("id", id);
        TOLD.forEach(column -> put(source, column, row));
        if (url != null) {
            source.put("url", url);
            byUrl.put(url, new Known(source, row));
        }
        sources.add(source);
        return id;
    }

    private String again(Known known, DraftRow row) {
        for (var column : TOLD) {
            var said = row.find(column);
            var before = known.source.path(property(column)).asString("");
            if (said.isPresent() && before.isEmpty()) {
                put(known.source, column, row);
            } else if (said.isPresent() && !said.get().equals(before)) {
                notes.warning(
                        row,
                        column,
                        column.header() + " '" + said.get() + "' differs from '" + before
                                + "', which an earlier row has for the same url, " + known.row.name()
                                + ": not imported",
                        "One url is one source; correct one of them.");
            }
        }
        return known.source.path("id").asString("");
    }

    private static void put(ObjectNode source, CsvColumns column, DraftRow row) {
        row.find(column).ifPresent(text -> source.put(property(column), text));
    }

    private static String property(CsvColumns column) {
        return PROPERTIES.getOrDefault(column, column.header());
    }
}
