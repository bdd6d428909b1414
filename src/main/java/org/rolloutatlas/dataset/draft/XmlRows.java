package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.text.UnsupportedFileException;

/**
 * Points of maps in XML: the placemarks of KML (OGC 12-007) and the waypoints of GPX (1.1). Data that a placemark carries under
 * names of its own are read as columns are. The time of a waypoint is that of its record, and dates nothing.
 */
final class XmlRows {
    private static final Set<String> FOLDERS = Set.of("kml", "Document", "Folder");
    private static final Set<String> READ_OF_FOLDER =
            Set.of("Document", "Folder", "Placemark", "name", "open", "visibility");
    private static final Set<String> READ_OF_PLACEMARK = Set.of(
            "name", "description", "address", "Point", "TimeStamp", "TimeSpan", "ExtendedData", "link", "visibility");
    private static final Set<String> READ_OF_GPX = Set.of("wpt", "metadata");
    private static final Set<String> READ_OF_WAYPOINT = Set.of("name", "desc", "cmt", "link");

    private final String fileName;
    private final ColumnBinding columns;
    private final Losses losses;
    private final List<Problem> notes = new ArrayList<>();

    private XmlRows(String fileName, ColumnBinding columns, String unit) {
        this.fileName = fileName;
        this.columns = columns;
        this.losses = new Losses(fileName, unit);
    }

    static DraftRows read(String fileName, String text, ColumnNames meanings, String known)
            throws UnsupportedFileException {
        var root = XmlElement.read(text);
        return switch (root.name()) {
            case "kml" -> {
                var names = data(root).map(XmlRows::nameOf).distinct().toList();
                var columns = ColumnBinding.of(names, meanings, "data");
                columns.demandMapped(meanings, 1, "data");
                yield new XmlRows(fileName, columns, "placemark").kml(root);
            }
            case "gpx" -> {
                if (!meanings.mapped().isEmpty()) {
                    throw new UnsupportedFileException(
                            1, 1, "unsupported --map: what a waypoint has is known", "Leave out --map.");
                }
                yield new XmlRows(fileName, ColumnBinding.of(List.of(), meanings, "data"), "waypoint").gpx(root);
            }
            default ->
                throw new UnsupportedFileException(
                        root.line(), 1, "unsupported XML: '" + root.name() + "' is neither KML nor GPX", known);
        };
    }

    private DraftRows kml(XmlElement root) {
        var rows = new ArrayList<DraftRow>();
        root.all().filter(each -> FOLDERS.contains(each.name())).forEach(folder -> {
            lose(folder, READ_OF_FOLDER, "");
            folder.named("Placemark").forEach(placemark -> rows.add(placemark(rows.size(), placemark)));
        });
        var title = root.all()
                .filter(each -> each.name().equals("Document") || each.name().equals("Folder"))
                .findFirst()
                .map(folder -> folder.textOf("name"))
                .orElse("");
        return new DraftRows(title, rows, losses.problems(), notes);
    }

    private DraftRow placemark(int index, XmlElement placemark) {
        lose(placemark, READ_OF_PLACEMARK, "Only points, their words, their time and their data are imported.");
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        values.put(CsvColumns.ID, placemark.attribute("id"));
        values.put(CsvColumns.TITLE_EN, plain(placemark, "name"));
        values.put(CsvColumns.CLAIM_EN, plain(placemark, "description"));
        values.put(CsvColumns.PLACE_EN, placemark.textOf("address"));
        values.put(
                CsvColumns.URL,
                placemark.find("link").map(link -> link.attribute("href")).orElse(""));
        values.put(CsvColumns.DATE, date(placemark));
        data(placemark).forEach(data -> data(data, values));
        placemark.find("Point").ifPresent(point -> point(point, values));
        return new DraftRow("placemark " + (index + 1), placemark.line(), filled(values), _ -> 1);
    }

    private static Stream<XmlElement> data(XmlElement element) {
        return element.all()
                .filter(each -> each.name().equals("Data") || each.name().equals("SimpleData"));
    }

    private static String nameOf(XmlElement data) {
        return data.attribute("name");
    }

    private void data(XmlElement data, Map<CsvColumns, String> values) {
        var text = data.name().equals("Data") ? data.textOf("value") : data.text();
        int index = columns.names().indexOf(nameOf(data));
        if (text.isEmpty()) {
            return;
        }
        Optional.ofNullable(columns.read().get(index))
                .ifPresentOrElse(
                        column -> values.put(column, text),
                        () -> losses.add(
                                columns.lost().getOrDefault(index, nameOf(data)),
                                data.line(),
                                1,
                                "",
                                "Map it with --map."));
    }

    private void point(XmlElement point, Map<CsvColumns, String> values) {
        var parts = point.textOf("coordinates").strip().split("\\s*,\\s*", -1);
        if (parts.length < 2) {
            notes.add(problem(
                    point.line(),
                    "invalid coordinates '" + point.textOf("coordinates") + "': longitude and latitude are needed",
                    "Write them as in 36.82,-1.29."));
            return;
        }
        values.put(CsvColumns.LON, parts[0]);
        values.put(CsvColumns.LAT, parts[1]);
        if (parts.length > 2 && !parts[2].matches("[0.]*")) {
            losses.add("height, the third coordinate", point.line(), 1, "", "");
        }
    }

    /** As exact as it is written, but for the time of day. */
    private String date(XmlElement placemark) {
        return placemark
                .find("TimeSpan")
                .map(span -> TimelineText.dates(day(span.textOf("begin"), span), day(span.textOf("end"), span)))
                .or(() -> placemark.find("TimeStamp").map(stamp -> day(stamp.textOf("when"), stamp)))
                .orElse("");
    }

    private String day(String written, XmlElement where) {
        int time = written.indexOf('T');
        if (time > 0) {
            losses.add("time of day", where.line(), 1, "", "A date goes no finer than a day.");
        }
        return time > 0 ? written.substring(0, time) : written;
    }

    private DraftRows gpx(XmlElement root) {
        lose(root, READ_OF_GPX, "Only waypoints are imported.");
        var rows = root.named("wpt").map(this::waypoint).toList();
        var title = root.find("metadata").map(about -> about.textOf("name")).orElse("");
        return new DraftRows(title, rows, losses.problems(), notes);
    }

    private DraftRow waypoint(XmlElement waypoint) {
        lose(waypoint, READ_OF_WAYPOINT, "");
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        values.put(CsvColumns.TITLE_EN, plain(waypoint, "name"));
        values.put(CsvColumns.CLAIM_EN, plain(waypoint, waypoint.textOf("desc").isEmpty() ? "cmt" : "desc"));
        values.put(
                CsvColumns.URL,
                waypoint.find("link").map(link -> link.attribute("href")).orElse(""));
        values.put(CsvColumns.LON, waypoint.attribute("lon"));
        values.put(CsvColumns.LAT, waypoint.attribute("lat"));
        return new DraftRow("waypoint on line " + waypoint.line(), waypoint.line(), filled(values), _ -> 1);
    }

    private String plain(XmlElement element, String child) {
        var text = element.textOf(child);
        notes.addAll(TimelineText.links(text, fileName, element.line(), 1, ""));
        return TimelineText.plain(text);
    }

    private void lose(XmlElement element, Set<String> read, String remedy) {
        for (var other : element.others(read)) {
            var dated = other.name().equals("time");
            losses.add(
                    "'" + other.name() + "'",
                    other.line(),
                    1,
                    "",
                    dated ? "It says when the point was recorded. When the event happened, a source says." : remedy);
        }
    }

    private static Map<CsvColumns, String> filled(Map<CsvColumns, String> values) {
        values.values().removeIf(String::isBlank);
        return values;
    }

    private Problem problem(int line, String message, String remedy) {
        return new Problem(Problem.Severity.ERROR, fileName, line, 1, "", message, remedy);
    }
}
