package org.rolloutatlas.dataset.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.Digits;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rows → a draft in the shape of {@code events.json}; what is not known is left out, so that the check asks for it. */
final class DraftWriter {
    private static final int ID_LENGTH = 64;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final String fileName;
    private final LocalDate today;
    private final List<Problem> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> sourcesByUrl = new HashMap<>();
    private final List<ObjectNode> sources = new ArrayList<>();

    DraftWriter(String fileName, LocalDate today) {
        this.fileName = fileName;
        this.today = today;
    }

    /** The notes of the rows, then those of the writing. */
    List<Problem> notes(DraftRows rows) {
        var all = new ArrayList<>(rows.notes());
        all.addAll(notes);
        return all;
    }

    String write(DraftRows rows) {
        var draft = nodes.objectNode();
        draft.put("$schema", "https://rolloutatlas.org/schema/events-1.schema.json");
        var imprint = draft.putObject("dataset");
        if (!rows.title().isEmpty()) {
            imprint.putObject("title").put("en", rows.title());
        }
        imprint.put("version", today.toString());
        var events = nodes.arrayNode();
        rows.rows().forEach(row -> events.add(event(row)));
        draft.putArray("actors");
        draft.putArray("projects");
        draft.putArray("sources").addAll(sources);
        draft.set("events", events);
        draft.putArray("disagreements");
        draft.putArray("stories");
        return DatasetFormat.draft(draft.toString());
    }

    private ObjectNode event(DraftRow row) {
        var event = nodes.objectNode();
        var countries = nodes.arrayNode();
        row.find(CsvColumns.COUNTRIES)
                .ifPresent(codes -> List.of(codes.split("[\\s,;]+")).forEach(countries::add));
        var date = edtf(row, CsvColumns.DATE);
        event.put("id", eventId(row, countries.path(0).asString("xx"), date));
        event.set("countries", countries);
        date.ifPresent(text -> event.put("date", text));
        if (row.find(CsvColumns.PLANNED).filter("true"::equalsIgnoreCase).isPresent()) {
            event.put("planned", true);
        }
        put(event, "stage", row, CsvColumns.STAGE);
        put(event, "system", row, CsvColumns.SYSTEM);
        place(event, row);
        localized(event, "title", row, CsvColumns.TITLE_EN, CsvColumns.TITLE_ZH);
        localized(event, "claim", row, CsvColumns.CLAIM_EN, CsvColumns.CLAIM_ZH);
        event.putArray("parties");
        evidence(event, row);
        event.putArray("history").addObject().put("on", today.toString()).put("kind", "added");
        return event;
    }

    private void place(ObjectNode event, DraftRow row) {
        var place = nodes.objectNode();
        localized(place, "name", row, CsvColumns.PLACE_EN, CsvColumns.PLACE_ZH);
        number(row, CsvColumns.LON).ifPresent(lon -> place.put("lon", lon));
        number(row, CsvColumns.LAT).ifPresent(lat -> place.put("lat", lat));
        put(place, "precision", row, CsvColumns.PRECISION);
        put(place, "basis", row, CsvColumns.BASIS);
        if (!place.isEmpty()) {
            event.set("place", place);
        }
    }

    /** One source for each link; rows with the same link share it. */
    private void evidence(ObjectNode event, DraftRow row) {
        var url = row.find(CsvColumns.URL);
        if (url.isEmpty() && row.find(CsvColumns.PUBLISHER).isEmpty()) {
            return;
        }
        var key = url.orElse("row " + row.line());
        var id = sourcesByUrl.get(key);
        if (id == null) {
            id = unique(slug(row.find(CsvColumns.PUBLISHER).orElse("source")
                    + row.find(CsvColumns.PUBLISHED).map(day -> "-" + day).orElse("")));
            sourcesByUrl.put(key, id);
            var source = nodes.objectNode().put("id", id);
            put(source, "title", row, CsvColumns.SOURCE_TITLE);
            put(source, "publisher", row, CsvColumns.PUBLISHER);
            put(source, "url", row, CsvColumns.URL);
            edtf(row, CsvColumns.PUBLISHED).ifPresent(text -> source.put("published", text));
            put(source, "language", row, CsvColumns.LANGUAGE);
            put(source, "kind", row, CsvColumns.SOURCE_KIND);
            sources.add(source);
        }
        var evidence = event.putArray("evidence").addObject().put("source", id);
        row.find(CsvColumns.QUOTE)
                .ifPresent(quote -> evidence.putObject("quote")
                        .put("lang", row.find(CsvColumns.LANGUAGE).orElse("und"))
                        .put("text", quote));
        row.find(CsvColumns.TRANSLATION_EN)
                .ifPresent(text -> evidence.putObject("translation").put("en", text));
    }

    /** The date if it is EDTF; otherwise a note, and no date: nothing is guessed. */
    private Optional<String> edtf(DraftRow row, CsvColumns column) {
        return row.find(column).filter(text -> {
            try {
                Edtf.parse(text);
                return true;
            } catch (EdtfSyntaxException e) {
                note(row, column, "invalid date '" + text + "': " + e.getMessage(), "Fill it in by hand.");
                return false;
            }
        });
    }

    private Optional<BigDecimal> number(DraftRow row, CsvColumns column) {
        return row.find(column).flatMap(text -> {
            try {
                var number = new BigDecimal(text);
                if (Digits.areFew(number)) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // told as one that is too long
            }
            note(row, column, "invalid number '" + text + "'", "Write degrees with a decimal point.");
            return Optional.empty();
        });
    }

    private void note(DraftRow row, CsvColumns column, String message, String remedy) {
        notes.add(new Problem(
                Problem.Severity.ERROR,
                fileName,
                row.line(),
                row.column(column),
                "",
                message + " in column '" + column.header() + "'",
                remedy));
    }

    private static void put(ObjectNode record, String property, DraftRow row, CsvColumns column) {
        row.find(column).ifPresent(text -> record.put(property, text));
    }

    private void localized(ObjectNode record, String property, DraftRow row, CsvColumns en, CsvColumns zh) {
        if (row.find(en).isPresent() || row.find(zh).isPresent()) {
            var text = record.putObject(property);
            put(text, "en", row, en);
            put(text, "zh-Hans", row, zh);
        }
    }

    private String eventId(DraftRow row, String country, Optional<String> date) {
        return unique(row.find(CsvColumns.ID)
                .map(DraftWriter::slug)
                .orElseGet(() -> slug(country + date.map(text -> "-" + text).orElse("") + "-row-" + row.line())));
    }

    private String unique(String slug) {
        var id = slug;
        for (int i = 2; !ids.add(id); i++) {
            var suffix = "-" + i;
            id = slug.substring(0, Math.min(slug.length(), ID_LENGTH - suffix.length())) + suffix;
        }
        return id;
    }

    private static String slug(String text) {
        var slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var long3 = slug.length() < 3 ? "row-" + slug : slug;
        return long3.length() > ID_LENGTH ? long3.substring(0, ID_LENGTH) : long3;
    }
}
