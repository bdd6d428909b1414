package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tree as text: blocks of lines, with what is short and within a record on one line. */
final class JsonLayout {
    private static final int WIDTH = 120;
    private static final int INDENT = 2;
    private static final int RECORD = 2;

    /** Beyond this many zeros a number keeps its exponent. */
    private static final int PLAIN_SCALE = 30;

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String write(JsonNode root) {
        var layout = new JsonLayout();
        layout.value(root, 0, true, 0);
        return layout.out.append('\n').toString();
    }

    /**
     * Writes a value on this line where it may be and fits; otherwise as a block.
     *
     * @param record whether it is the file, a table or a record of one, which are always blocks
     * @param used characters of the line before the value
     */
    private void value(JsonNode node, int depth, boolean record, int used) {
        int start = out.length();
        boolean mayBeLine = !record || !node.isContainer() || node.isEmpty();
        if (!mayBeLine || !line(node, start, WIDTH - used)) {
            out.setLength(start);
            if (node.isContainer() && !node.isEmpty()) {
                block(node, depth);
            } else {
                line(node, start, Integer.MAX_VALUE);
            }
        }
    }

    private void block(JsonNode node, int depth) {
        out.append(node.isObject() ? '{' : '[');
        int inner = INDENT * (depth + 1);
        var separator = "\n";
        for (var child : children(node)) {
            out.append(separator).repeat(' ', inner);
            int start = out.length();
            name(child);
            boolean record = depth + 1 < RECORD || (depth + 1 == RECORD && child.name() == null);
            value(child.value(), depth + 1, record, inner + out.length() - start);
            separator = ",\n";
        }
        out.append('\n').repeat(' ', INDENT * depth).append(node.isObject() ? '}' : ']');
    }

    /** Writes the value without a line break; false as soon as it takes more than the room, a comma included. */
    private boolean line(JsonNode node, int start, int room) {
        if (!node.isContainer()) {
            leaf(node);
        } else {
            out.append(node.isObject() ? '{' : '[');
            var separator = "";
            for (var child : children(node)) {
                out.append(separator);
                name(child);
                if (!line(child.value(), start, room)) {
                    return false;
                }
                separator = ", ";
            }
            out.append(node.isObject() ? '}' : ']');
        }
        return out.length() - start + 1 <= room;
    }

    /** @param name null for an element of a list */
    private record Child(@Nullable String name, JsonNode value) {}

    private static List<Child> children(JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .map(entry -> new Child(entry.getKey(), entry.getValue()))
                        .toList()
                : node.valueStream().map(element -> new Child(null, element)).toList();
    }

    private void name(Child child) {
        if (child.name() != null) {
            text(child.name());
            out.append(": ");
        }
    }

    private void leaf(JsonNode node) {
        if (node.isString()) {
            text(node.stringValue());
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node);
        }
    }

    private static String number(BigDecimal value) {
        return Math.abs(value.scale()) <= PLAIN_SCALE ? value.toPlainString() : value.toString();
    }

    /** Readable characters as they are; what cannot be seen or would mislead the eye as an escape. */
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (TextRules.forbidden(text, i).isPresent()) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
