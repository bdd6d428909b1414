package org.rolloutatlas.dataset.draft;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Whose JSON a file holds. It is looked at no further than that takes. */
public enum JsonContent {
    /** It does not begin as JSON does. */
    NONE,
    /** A dataset, or what cannot be read as JSON: a reader of datasets says where it is broken. */
    DATASET,
    /** GeoJSON or a TimelineJS timeline, which {@link DraftImport} reads. */
    FOREIGN,
    /** JSON of neither kind. */
    UNKNOWN;

    /** What only a dataset has. */
    private static final Set<String> OURS =
            Set.of("dataset", "atlas", "vocabularies", "actors", "projects", "sources", "disagreements", "stories");

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Looks at the bytes of a file in UTF-8. */
    public static JsonContent of(byte[] bytes) {
        int at = 0;
        while (at < MARK.length && at < bytes.length && bytes[at] == MARK[at]) {
            at++;
        }
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        if (at == bytes.length || (bytes[at] != '{' && bytes[at] != '[')) {
            return NONE;
        }
        try (var parser = JsonMapper.shared().createParser(bytes, at, bytes.length - at)) {
            var type = "";
            var names = new HashSet<String>();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return UNKNOWN;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                if (OURS.contains(name)) {
                    return DATASET;
                }
                var value = parser.nextToken();
                if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                    type = parser.getString();
                }
                if (value == JsonToken.START_ARRAY) {
                    names.add(name);
                }
                parser.skipChildren();
            }
            return GeoJsonRows.isType(type) || names.contains("events") ? FOREIGN : UNKNOWN;
        } catch (JacksonException e) {
            return DATASET;
        }
    }
}
