package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tree as text: blocks of lines, with short objects and lists of plain values on one line. */
final class JsonLayout {
    private static final int WIDTH = 120;
    /** Beyond this many zeros a number keeps its exponent. */
    private static final int PLAIN_SCALE = 30;

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String write(JsonNode root) {
        var layout = new JsonLayout();
        layout.value(root, 0, 0);
        return layout.out.append('\n').toString();
    }

    /** @param used characters of the line before the value */
    private void value(JsonNode node, int indent, int used) {
        if (!node.isContainer() || node.isEmpty()) {
            leaf(node);
        } else if (!isFlat(node) || !fits(node, used)) {
            block(node, indent);
        }
    }

    private void block(JsonNode node, int indent) {
        out.append(node.isObject() ? '{' : '[');
        int inner = indent + 2;
        var separator = "\n";
        for (var child : children(node)) {
            out.append(separator).repeat(' ', inner);
            int start = out.length();
            name(child);
            value(child.value(), inner, inner + out.length() - start);
            separator = ",\n";
        }
        out.append('\n').repeat(' ', indent).append(node.isObject() ? '}' : ']');
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

    private static boolean isFlat(JsonNode node) {
        for (var child : node) {
            if (child.isContainer() && !child.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Writes a flat object or list on this line; takes it back when the line becomes too long. */
    private boolean fits(JsonNode node, int used) {
        int start = out.length();
        out.append(node.isObject() ? '{' : '[');
        var separator = "";
        for (var child : children(node)) {
            out.append(separator);
            name(child);
            leaf(child.value());
            separator = ", ";
        }
        out.append(node.isObject() ? '}' : ']');
        if (used + out.length() - start + 1 > WIDTH) {
            out.setLength(start);
            return false;
        }
        return true;
    }

    private void leaf(JsonNode node) {
        if (node.isString()) {
            text(node.stringValue());
        } else if (node.isContainer()) {
            out.append(node.isObject() ? "{}" : "[]");
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
