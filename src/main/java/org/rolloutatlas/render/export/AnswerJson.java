package org.rolloutatlas.render.export;

import java.util.Map;
import org.rolloutatlas.render.markup.Markup;
import tools.jackson.databind.json.JsonMapper;

/** A flat answer to another program as JSON or XML. */
public final class AnswerJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private AnswerJson() {}

    /** A JSON object with these members, in their order. */
    public static String write(Map<String, Object> members) {
        return MAPPER.writeValueAsString(members) + "\n";
    }

    /** The same as an XML element with one child per member. */
    public static String writeXml(String root, Map<String, Object> members) {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n");
        var out = new Markup(text).open(root).line();
        members.forEach((name, value) -> out.element(name, value.toString()).line());
        out.close().line();
        return text.toString();
    }
}
