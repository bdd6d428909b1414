package org.rolloutatlas.dataset.workbook;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A list of texts in one cell: {@code MM; LA}. A backslash keeps a semicolon, a blank at an end or another backslash from meaning
 * anything; {@code ""} is an empty text, {@code []} an empty list.
 */
final class ListText {
    private static final String NONE = "[]";
    private static final String EMPTY = "\"\"";
    private static final String ESCAPED = "\\;\"[";

    private ListText() {}

    static String write(JsonNode list) {
        if (list.isEmpty()) {
            return NONE;
        }
        var text = list.valueStream().map(each -> element(each.stringValue())).collect(Collectors.joining("; "));
        return text.equals(NONE) ? "\\" + text : text;
    }

    private static String element(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        var out = new StringBuilder(text.equals(EMPTY) ? "\\" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            if (c == ';' || c == '\\' || (atEnd && Character.isWhitespace(c))) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Elements that nobody wrote, between two semicolons or after the last, are none. */
    static ArrayNode read(String text) {
        var list = JsonNodeFactory.instance.arrayNode();
        if (text.strip().equals(NONE)) {
            return list;
        }
        var element = new StringBuilder();
        int kept = 0;
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';') {
                add(element, kept, escaped, list);
                element.setLength(0);
                kept = 0;
                escaped = false;
            } else if (c == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1))) {
                i++;
                element.append(text.charAt(i));
                kept = element.length();
                escaped = true;
            } else if (!Character.isWhitespace(c) || !element.isEmpty()) {
                element.append(c);
            }
        }
        add(element, kept, escaped, list);
        return list;
    }

    /** @param kept characters at the beginning of which no blank is taken off */
    private static void add(StringBuilder element, int kept, boolean escaped, ArrayNode list) {
        int end = element.length();
        while (end > kept && Character.isWhitespace(element.charAt(end - 1))) {
            end--;
        }
        var text = element.substring(0, end);
        if (!text.isEmpty()) {
            list.add(text.equals(EMPTY) && !escaped ? "" : text);
        }
    }

    private static boolean isEscaped(char c) {
        return ESCAPED.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
