package org.rolloutatlas.render.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Wording;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dataset, or a selection of it, as a schema.org {@code Dataset} for a {@code <script type="application/ld+json">}: no
 * character in it can end the script or be read as markup.
 *
 * @see <a href="https://schema.org/Dataset">schema.org Dataset</a>
 */
public final class DatasetJsonLd {
    private DatasetJsonLd() {}

    /** The content of the script element. */
    public static String text(List<Event> events, Colophon colophon, Language language) {
        var root = JsonWriting.object();
        root.put("@context", "https://schema.org").put("@type", "Dataset");
        root.put("name", colophon.title().in(language));
        root.put("description", colophon.about(language));
        root.put("url", colophon.selection());
        root.put("identifier", colophon.hash());
        root.put("version", colophon.version().toString());
        root.put("dateModified", colophon.version().toString());
        root.put("license", colophon.licenceAddress());
        root.put("isAccessibleForFree", true);
        root.put("creditText", Citation.text(events.size(), colophon, language));
        root.putObject("creator").put("@type", "Organization").put("name", colophon.publisher());
        root.putObject("publisher").put("@type", "Organization").put("name", colophon.publisher());
        var languages = root.putArray("inLanguage");
        colophon.masthead().languages().stream().map(Language::tag).forEach(languages::add);
        colophon.masthead().keywordsIn(language).forEach(root.withArray("keywords")::add);
        temporalCoverage(events).ifPresent(coverage -> root.put("temporalCoverage", coverage));
        var places = root.putArray("spatialCoverage");
        events.stream()
                .flatMap(event -> event.countries().stream())
                .distinct()
                .sorted()
                .forEach(country -> places.addObject()
                        .put("@type", "Place")
                        .put("name", Wording.in(language).country(country)));
        var distributions = root.putArray("distribution");
        distributions.add(download(colophon, DataFile.EVENTS_CSV, "text/csv"));
        distributions.add(download(colophon, DataFile.EVENTS_GEOJSON, "application/geo+json"));
        distributions.add(download(colophon, DataFile.EVENTS_JSON, "application/json"));
        return escaped(root.toString());
    }

    private static ObjectNode download(Colophon colophon, DataFile file, String mediaType) {
        return JsonWriting.object()
                .put("@type", "DataDownload")
                .put("encodingFormat", mediaType)
                .put("contentUrl", colophon.data(file));
    }

    /** From the first to the last day on which one of the events can have happened; {@code ..} where one has no end. */
    private static Optional<String> temporalCoverage(List<Event> events) {
        var ranges = events.stream()
                .flatMap(event -> EventClock.HAPPENED.range(event).stream())
                .toList();
        var first = days(ranges, DayRange::first).min(Comparator.naturalOrder());
        boolean open = ranges.stream().anyMatch(range -> range.last().isEmpty());
        var last = open
                ? Optional.of("..")
                : days(ranges, DayRange::last).max(Comparator.naturalOrder()).map(LocalDate::toString);
        return first.flatMap(from -> last.map(to -> from + "/" + to));
    }

    private static Stream<LocalDate> days(List<DayRange> ranges, Function<DayRange, Optional<LocalDate>> end) {
        return ranges.stream().flatMap(range -> end.apply(range).stream());
    }

    /** These characters stand only within texts of JSON, where an escape means the same. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
