package org.rolloutatlas.render.export;

import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the data files are and what their columns mean, as {@code datapackage.json}.
 *
 * @see <a href="https://datapackage.org/">Frictionless Data Package, version 2</a>
 */
public final class DataPackageJson {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackageJson() {}

    /** The whole file; its paths are relative to its own address, {@code /data/datapackage.json}. */
    public static String text(Colophon colophon) {
        var root = JsonWriting.object();
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", colophon.key());
        root.put("id", colophon.absolute(Address.of(new Route.Data(DataFile.DATA_PACKAGE))));
        root.put("title", colophon.title().in(Language.EN));
        root.put("description", colophon.about(Language.EN));
        root.put("homepage", colophon.absolute(Address.of(new Route.Atlas())));
        root.put("version", colophon.version().toString());
        root.put("hash", colophon.hash());
        root.putArray("licenses").addObject().put("name", colophon.licence()).put("path", colophon.licenceAddress());
        root.putArray("contributors")
                .addObject()
                .put("title", colophon.publisher())
                .putArray("roles")
                .add("publisher");
        var resources = root.putArray("resources");
        var events = table("events", "One row for each reported event", EventColumns.of(colophon));
        resources.add(events);
        resources.add(table("sources", "One row for each source", SourceColumns.of(colophon)));
        resources.add(file("events-geojson", "events.geojson", "geojson", "application/geo+json"));
        resources.add(file("events-json", "events.json", "json", "application/json"));
        return JsonWriting.pretty(root);
    }

    private static <T> ObjectNode table(String name, String title, List<Column<T>> columns) {
        var table = file(name, name + ".csv", "csv", "text/csv");
        table.put("type", "table").put("title", title);
        table.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("header", true);
        var schema = table.putObject("schema").put("$schema", PROFILES + "tableschema.json");
        var fields = schema.putArray("fields");
        for (var column : columns) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type())
                    .put("description", column.description());
        }
        schema.putArray("missingValues").add("");
        schema.putArray("primaryKey").add("id");
        return table;
    }

    private static ObjectNode file(String name, String path, String format, String mediaType) {
        return JsonWriting.object()
                .put("name", name)
                .put("path", path)
                .put("format", format)
                .put("mediatype", mediaType)
                .put("encoding", "utf-8");
    }
}
