package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which lines of a JSON text the elements of a list begin, so that one of them can be found in an editor. */
record JsonLines(List<Integer> lines) {
    JsonLines {
        lines = List.copyOf(lines);
    }

    /** The lines of the elements of the list that the outermost object has under that name. */
    static JsonLines of(String text, String name) {
        var lines = new ArrayList<Integer>();
        try (var parser = JsonMapper.shared().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        lines.add(Math.max(1, parser.currentTokenLocation().getLineNr()));
                        parser.skipChildren();
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new JsonLines(lines);
    }

    /** The line of an element; the first one of the file for what is not in the list. */
    int at(int index) {
        return index < lines.size() ? lines.get(index) : 1;
    }
}
