package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.text.UnsupportedFileException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * GeoJSON (RFC 7946), and of it {@link LinkedPlaces}: points with properties; the properties named like the columns, or by usual other names. The id of a
 * feature is the id of its event. A collection, a single feature and a bare geometry are read. A {@code bbox} is not told: it
 * says nothing that the coordinates do not.
 */
final class GeoJsonRows {
    private static final Set<String> GEOMETRIES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");
    private static final Set<String> READ_OF_COLLECTION = Set.of("type", "features", "name", "bbox");
    private static final Set<String> READ_OF_FEATURE = Set.of("type", "id", "geometry", "properties", "bbox");

    private final String fileName;
    private final JsonLines lines;
    private final ColumnBinding columns;
    private final Losses losses;
    private final List<Problem> notes = new ArrayList<>();

    private GeoJsonRows(String fileName, JsonLines lines, ColumnBinding columns) {
        this.fileName = fileName;
        this.lines = lines;
        this.columns = columns;
        this.losses = new Losses(fileName, "feature");
    }

    /** Whether the outermost object of a file says that it is GeoJSON. */
    static boolean isGeoJson(JsonNode root) {
        return isType(type(root));
    }

    /** Whether this is the type of an object of GeoJSON. */
    static boolean isType(String type) {
        return type.equals("FeatureCollection") || type.equals("Feature") || GEOMETRIES.contains(type);
    }

    static DraftRows read(String fileName, String text, JsonNode root, ColumnNames meanings)
            throws UnsupportedFileException {
        var features = features(root);
        var names = new LinkedHashSet<String>();
        boolean located = false;
        for (var feature : features) {
            feature.path("properties").properties().forEach(property -> names.add(property.getKey()));
            located |= feature.path("geometry").isObject();
        }
        var columns = ColumnBinding.of(List.copyOf(names), meanings, "property");
        if (!names.isEmpty() || !meanings.mapped().isEmpty()) {
            columns.demand(meanings, 1, "property", located);
        }
        return new GeoJsonRows(fileName, JsonLines.of(text, "features"), columns).rows(root, features);
    }

    private static List<JsonNode> features(JsonNode root) throws UnsupportedFileException {
        var nodes = JsonNodeFactory.instance;
        return switch (type(root)) {
            case "FeatureCollection" -> {
                var features = root.path("features");
                if (!features.isArray()) {
                    throw new UnsupportedFileException(
                            1,
                            1,
                            "invalid features of the collection: a list is needed, found "
                                    + (features.isMissingNode() ? "none" : kind(features)),
                            "Write \"features\": [ … ].");
                }
                yield features.valueStream().toList();
            }
            case "Feature" -> List.of(root);
            default -> List.of(nodes.objectNode().put("type", "Feature").set("geometry", root));
        };
    }

    private DraftRows rows(JsonNode root, List<JsonNode> features) {
        var whole = new ArrayList<Problem>();
        if (type(root).equals("FeatureCollection")) {
            root.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> !READ_OF_COLLECTION.contains(name))
                    .forEach(name -> whole.add(problem(
                            Problem.Severity.WARNING,
                            1,
                            "/" + escaped(name),
                            "member '" + name + "' of the collection: not imported"
                                    + (name.equals("dataset")
                                                    && root.at("/dataset/title").isString()
                                            ? ", but for its title"
                                            : ""),
                            "")));
        }
        var rows = new ArrayList<DraftRow>();
        for (int i = 0; i < features.size(); i++) {
            var pointer = type(root).equals("FeatureCollection") ? "/features/" + i : "";
            if (features.get(i).isObject()) {
                rows.add(row(i, pointer, features.get(i)));
            } else {
                notes.add(problem(
                        Problem.Severity.ERROR,
                        lines.at(i),
                        pointer,
                        "invalid feature " + (i + 1) + ": an object is needed, found " + kind(features.get(i)),
                        ""));
            }
        }
        whole.addAll(losses.problems());
        return new DraftRows(
                root.path("name").asString(root.at("/dataset/title").asString("")), rows, whole, notes);
    }

    private DraftRow row(int index, String pointer, JsonNode feature) {
        int line = lines.at(index);
        feature.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !READ_OF_FEATURE.contains(name) && !LinkedPlaces.READ.contains(name))
                .forEach(name -> losses.add("member '" + name + "'", line, 1, pointer + "/" + escaped(name), ""));
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        values.putAll(LinkedPlaces.of(
                feature, (member, remedy) -> losses.add("member '" + member + "'", line, 1, pointer, remedy)));
        for (int i = 0; i < columns.names().size(); i++) {
            var name = columns.names().get(i);
            var property = feature.path("properties").path(name);
            var place = pointer + "/properties/" + escaped(name);
            if (says(property)) {
                var column = columns.read().get(i);
                if (column == null) {
                    losses.add(columns.lost().getOrDefault(i, name), line, 1, place, "Map it with --map.");
                } else {
                    text(column, property)
                            .ifPresentOrElse(
                                    text -> values.put(column, text),
                                    () -> losses.add(
                                            "property '" + name + "' that is " + kind(property), line, 1, place, ""));
                }
            }
        }
        if (feature.path("id").isValueNode() && says(feature.path("id"))) {
            replace(values, CsvColumns.ID, feature.path("id").asString(), line, pointer, "id of the feature");
        }
        geometry(values, feature.path("geometry"), line, pointer, index);
        return new DraftRow("feature " + (index + 1), line, values, _ -> 1);
    }

    private static boolean says(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isContainer() && value.isEmpty())
                && !(value.isString() && value.stringValue().isBlank());
    }

    /** The text of a value; of several only for the countries, because only they are several in a draft. */
    private static Optional<String> text(CsvColumns column, JsonNode value) {
        if (value.isValueNode()) {
            return Optional.of(value.asString());
        }
        boolean few = value.isArray() && (column == CsvColumns.COUNTRIES || value.size() == 1);
        return few && value.valueStream().allMatch(JsonNode::isValueNode)
                ? Optional.of(value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private void geometry(Map<CsvColumns, String> values, JsonNode geometry, int line, String pointer, int index) {
        var point = geometry.path("coordinates");
        var place = pointer + "/geometry";
        if (geometry.isMissingNode() || geometry.isNull()) {
            return;
        }
        if (!type(geometry).equals("Point")) {
            losses.add("geometry '" + type(geometry) + "'", line, 1, place, "Only points are imported.");
        } else if (point.isArray() && point.path(0).isNumber() && point.path(1).isNumber()) {
            replace(values, CsvColumns.LON, point.path(0).asString(), line, pointer, "geometry");
            replace(values, CsvColumns.LAT, point.path(1).asString(), line, pointer, "geometry");
            if (point.size() > 2) {
                losses.add("height, the third coordinate", line, 1, place, "");
            }
        } else {
            notes.add(problem(
                    Problem.Severity.ERROR,
                    line,
                    place + "/coordinates",
                    "invalid coordinates of feature " + (index + 1)
                            + ": two numbers are needed, longitude and latitude," + " found '" + point + "'",
                    "Write them without quotation marks, as in [36.82, -1.29]."));
        }
    }

    /** What stands in the feature itself counts; a property that says otherwise is told. */
    private void replace(
            Map<CsvColumns, String> values, CsvColumns column, String text, int line, String pointer, String by) {
        var property = values.put(column, text);
        if (property != null && !property.equals(text)) {
            losses.add(
                    "property for " + column.header() + " that differs from the " + by,
                    line,
                    1,
                    pointer + "/properties",
                    "");
        }
    }

    /** A key as it stands in a JSON Pointer. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String type(JsonNode node) {
        return node.path("type").asString("");
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "nothing";
        };
    }

    private Problem problem(Problem.Severity severity, int line, String pointer, String message, String remedy) {
        return new Problem(severity, fileName, line, 1, pointer, message, remedy);
    }
}
