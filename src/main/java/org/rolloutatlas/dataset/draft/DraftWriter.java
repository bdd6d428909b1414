package org.rolloutatlas.dataset.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.CodesByName;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.Digits;
import org.rolloutatlas.dataset.MeantWords;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rows → a draft in the shape of {@code events.json}; what is not known is left out, so that the check asks for it. */
final class DraftWriter {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*");
    /** Codes may be parted by blanks alone; the name of a country, which the check refuses, stays in one piece. */
    private static final Pattern CODES = Pattern.compile("[A-Za-z]{2}(\\s+[A-Za-z]{2})+");

    private static final List<CsvColumns> TITLES =
            List.of(CsvColumns.TITLE_EN, CsvColumns.TITLE_FR, CsvColumns.TITLE_ZH, CsvColumns.SOURCE_TITLE);

    /** Degrees have three digits at most before the point: no comma in them parts thousands. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]{1,3},[0-9]+");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final LocalDate today;
    private final DraftNotes notes;
    private final DraftDates dates;
    private final DraftIds ids = new DraftIds();
    private final DraftSources sources;
    /** Ids that rows ask for → the row that asked first. */
    private final Map<String, DraftRow> asked = new HashMap<>();

    DraftWriter(String fileName, LocalDate today) {
        this.today = today;
        this.notes = new DraftNotes(fileName);
        this.dates = new DraftDates(notes);
        this.sources = new DraftSources(ids, dates, notes);
    }

    /** What was found wrong with single values while writing. */
    List<Problem> notes() {
        return notes.all();
    }

    /** What was said of dates that are none; the check of the draft says it again. */
    Set<String> refusedDates() {
        return dates.refused();
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
        draft.putArray("sources").addAll(sources.all());
        draft.set("events", events);
        draft.putArray("disagreements");
        draft.putArray("stories");
        return DatasetFormat.draft(draft.toString());
    }

    private ObjectNode event(DraftRow row) {
        var event = nodes.objectNode();
        var countries = countries(row);
        var date = dates.find(row, CsvColumns.DATE);
        event.put("id", id(row, countries, date));
        event.set("countries", countries);
        date.ifPresent(text -> event.put("date", text));
        if (isPlanned(row)) {
            event.put("planned", true);
        }
        put(event, "stage", row, CsvColumns.STAGE);
        put(event, "system", row, CsvColumns.SYSTEM);
        place(event, row);
        localized(event, "title", row, CsvColumns.TITLE_EN, CsvColumns.TITLE_ZH, CsvColumns.TITLE_FR);
        localized(event, "claim", row, CsvColumns.CLAIM_EN, CsvColumns.CLAIM_ZH, CsvColumns.CLAIM_FR);
        event.putArray("parties");
        evidence(event, row);
        event.putArray("history").addObject().put("on", today.toString()).put("kind", "added");
        return event;
    }

    private ArrayNode countries(DraftRow row) {
        var countries = nodes.arrayNode();
        row.find(CsvColumns.COUNTRIES)
                .map(text -> CODES.matcher(text).matches() ? text.split("\\s+") : BETWEEN.split(text))
                .ifPresent(codes -> List.of(codes).stream()
                        .filter(code -> !code.isBlank())
                        .forEach(code -> countries.add(code.strip())));
        return countries;
    }

    /** The id that the row asks for, told if it cannot be had; otherwise one of country, date and title, or row. */
    private String id(DraftRow row, ArrayNode countries, Optional<String> date) {
        var wanted = row.find(CsvColumns.ID);
        if (wanted.isEmpty()) {
            return ids.take(DraftIds.ofEvent(country(countries.path(0).asString("xx")), date, title(row)));
        }
        var id = ids.take(wanted.get());
        var first = asked.putIfAbsent(DraftIds.slug(wanted.get()), row);
        if (first != null) {
            notes.error(
                    row,
                    CsvColumns.ID,
                    "id '" + wanted.get() + "' given twice, in " + first.name() + " and " + row.name()
                            + ": the second is '" + id + "' in the draft",
                    "Remove one of the two, or give it an id of its own.");
        } else if (!id.equals(wanted.get())) {
            notes.warning(
                    row,
                    CsvColumns.ID,
                    "id '" + wanted.get() + "' changed to '" + id + "'",
                    "Ids have 3 to 64 of a-z, 0-9 and -.");
        }
        return id;
    }

    /** The code of a country that is written by its name, where one alone has it. */
    private static String country(String written) {
        var codes = CodesByName.ofCountries(written);
        return codes.size() == 1 ? codes.getFirst() : written;
    }

    /** The row is the last resort: it is another one as soon as somebody sorts the table. */
    private static String title(DraftRow row) {
        return TITLES.stream()
                .flatMap(column -> row.find(column).map(DraftIds::ofTitle).stream())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(row.name());
    }

    private boolean isPlanned(DraftRow row) {
        return row.find(CsvColumns.PLANNED)
                .filter(text -> MeantWords.affirmed(text).orElseGet(() -> {
                    notes.error(
                            row,
                            CsvColumns.PLANNED,
                            "unknown value '" + text + "' in column 'planned': not imported",
                            "Write yes or no.");
                    return false;
                }))
                .isPresent();
    }

    private void place(ObjectNode event, DraftRow row) {
        var place = nodes.objectNode();
        localized(place, "name", row, CsvColumns.PLACE_EN, CsvColumns.PLACE_ZH, CsvColumns.PLACE_FR);
        number(row, CsvColumns.LON).ifPresent(lon -> place.put("lon", lon));
        number(row, CsvColumns.LAT).ifPresent(lat -> place.put("lat", lat));
        put(place, "precision", row, CsvColumns.PRECISION);
        put(place, "basis", row, CsvColumns.BASIS);
        if (!place.isEmpty()) {
            event.set("place", place);
        }
    }

    private void evidence(ObjectNode event, DraftRow row) {
        if (!DraftSources.isNamed(row)) {
            return;
        }
        var evidence = event.putArray("evidence").addObject().put("source", sources.id(row));
        row.find(CsvColumns.QUOTE)
                .ifPresent(quote -> evidence.putObject("quote")
                        .put("lang", row.find(CsvColumns.LANGUAGE).orElse("und"))
                        .put("text", quote));
        localized(
                evidence,
                "translation",
                row,
                CsvColumns.TRANSLATION_EN,
                CsvColumns.TRANSLATION_ZH,
                CsvColumns.TRANSLATION_FR);
    }

    private Optional<BigDecimal> number(DraftRow row, CsvColumns column) {
        return row.find(column).flatMap(text -> {
            try {
                var number = new BigDecimal(DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text);
                if (Digits.areFew(number)) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // told as one that is too long
            }
            notes.error(
                    row,
                    column,
                    "invalid number '" + text + "' in column '" + column.header() + "': not imported",
                    "Write degrees with a decimal point.");
            return Optional.empty();
        });
    }

    private static void put(ObjectNode record, String property, DraftRow row, CsvColumns column) {
        row.find(column).ifPresent(text -> record.put(property, text));
    }

    private void localized(
            ObjectNode record, String property, DraftRow row, CsvColumns en, CsvColumns zh, CsvColumns fr) {
        var text = nodes.objectNode();
        put(text, "en", row, en);
        put(text, "zh-Hans", row, zh);
        put(text, "fr", row, fr);
        if (!text.isEmpty()) {
            record.set(property, text);
        }
    }
}
