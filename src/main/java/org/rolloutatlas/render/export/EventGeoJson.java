package org.rolloutatlas.render.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfInterval;
import org.rolloutatlas.edtf.EdtfInterval.Bound;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.render.markup.Decimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as GeoJSON (RFC 7946), one feature for each, one feature to a line; its properties are the columns of
 * {@link EventCsv}.
 *
 * <p>An event without a position has the geometry {@code null}: a place is never invented. The foreign member {@code when}
 * follows GeoJSON-T: {@code start.earliest} and {@code end.latest} enclose the date, an interval has both ends of both its
 * sides, a side that is open or not known is left out. The collection carries the foreign members {@code dataset} and
 * {@code selection}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
public final class EventGeoJson {
    /** Columns that a feature has elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("id", "lon", "lat", "dataset_version", "selection");

    private EventGeoJson() {}

    /** The whole file, for the media type {@code application/geo+json}. */
    public static String text(List<Event> events, Colophon colophon) {
        var head = JsonWriting.object().put("type", "FeatureCollection");
        var positions = events.stream()
                .flatMap(event -> event.place().flatMap(Place::position).stream())
                .toList();
        GeoBounds.of(positions).ifPresent(bounds -> head.set("bbox", bbox(bounds)));
        head.putObject("dataset")
                .put("title", colophon.title().in(Language.EN))
                .put("version", colophon.version().toString())
                .put("hash", colophon.hash())
                .put("licence", colophon.licence())
                .put("publisher", colophon.publisher());
        head.putObject("selection")
                .put("query", colophon.query())
                .put("url", colophon.selection())
                .put("count", events.size());
        var columns = EventColumns.of(colophon).stream()
                .filter(column -> !ELSEWHERE.contains(column.name()))
                .toList();
        var text = new StringBuilder(head.toString());
        text.setLength(text.length() - 1);
        text.append(",\"features\":[");
        for (var i = 0; i < events.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(feature(events.get(i), columns));
        }
        return text.append("\n]}\n").toString();
    }

    private static ObjectNode feature(Event event, List<Column<Event>> columns) {
        var feature = JsonWriting.object().put("type", "Feature").put("id", event.id());
        event.place()
                .flatMap(Place::position)
                .ifPresentOrElse(
                        position -> feature.putObject("geometry")
                                .put("type", "Point")
                                .set("coordinates", coordinates(position)),
                        () -> feature.putNull("geometry"));
        event.date().ifPresent(date -> feature.set("when", when(date)));
        var properties = feature.putObject("properties");
        columns.forEach(column -> put(properties, column.name(), column.of(event)));
        return feature;
    }

    private static void put(ObjectNode properties, String name, Cell cell) {
        switch (cell) {
            case Cell.Nothing() -> properties.putNull(name);
            case Cell.Text(var text) -> properties.put(name, text);
            case Cell.Figure(var number) -> properties.put(name, number);
            case Cell.Flag(var yes) -> properties.put(name, yes);
            case Cell.Texts(var texts) -> {
                var array = properties.putArray(name);
                texts.forEach(array::add);
            }
        }
    }

    private static ObjectNode when(Edtf date) {
        var when = JsonWriting.object();
        var timespan = when.putArray("timespans").addObject();
        switch (date) {
            case EdtfDate single -> {
                single.range()
                        .first()
                        .ifPresent(day -> timespan.putObject("start").put("earliest", day.toString()));
                single.range().last().ifPresent(day -> timespan.putObject("end").put("latest", day.toString()));
            }
            case EdtfInterval(var start, var end) -> {
                side(timespan, "start", start);
                side(timespan, "end", end);
            }
        }
        return when.put("label", date.text());
    }

    private static void side(ObjectNode timespan, String name, Bound bound) {
        if (bound instanceof Bound.Known(var date)) {
            DayRange range = date.range();
            var side = timespan.putObject(name);
            range.first().ifPresent(day -> side.put("earliest", day.toString()));
            range.last().ifPresent(day -> side.put("latest", day.toString()));
        }
    }

    private static ArrayNode bbox(GeoBounds bounds) {
        return JsonWriting.array()
                .add(degrees(bounds.west()))
                .add(degrees(bounds.south()))
                .add(degrees(bounds.east()))
                .add(degrees(bounds.north()));
    }

    private static ArrayNode coordinates(LonLat position) {
        return JsonWriting.array().add(degrees(position.lon())).add(degrees(position.lat()));
    }

    private static BigDecimal degrees(double value) {
        return new BigDecimal(Decimal.of(value, EventColumns.COORDINATE_DIGITS));
    }
}
