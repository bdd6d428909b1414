package org.rolloutatlas.dataset;

import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Every text: no invisible characters that change what a reader sees, no blank texts. */
final class TextRules {
    private TextRules() {}

    static void check(Draft draft, Findings findings) {
        walk(draft.root, findings);
    }

    private static void walk(Entry entry, Findings findings) {
        var node = entry.node();
        if (node.isObject()) {
            for (var property : node.properties()) {
                visit(entry, property.getKey(), property.getValue(), findings);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(entry, Integer.toString(i), node.get(i), findings);
            }
        }
    }

    private static void visit(Entry holder, String name, JsonNode value, Findings findings) {
        if (value.isString()) {
            check(value.stringValue(), new Entry(holder, name, value), findings);
        } else if (value.isContainer()) {
            walk(new Entry(holder, name, value), findings);
        }
    }

    private static void check(String text, Entry at, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            var kind = forbidden(text, i);
            if (kind.isPresent()) {
                findings.error(
                        at,
                        i,
                        "invalid character " + codePoint(text.charAt(i)) + " (" + kind.get() + ") at position "
                                + (i + 1),
                        "Remove it; texts are plain text without line breaks.");
                return;
            }
        }
        if (!text.isEmpty() && text.isBlank()) {
            findings.error(at, "missing text: only spaces", "Write it, or leave the property out.");
        }
    }

    static Optional<String> forbidden(String text, int i) {
        char c = text.charAt(i);
        if (isPlain(c)) {
            return Optional.empty();
        }
        if (c < ' ' || c <= 0x9F) {
            return Optional.of("control character");
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return Optional.of("override of the writing direction");
        }
        boolean lone = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return lone ? Optional.of("half of a surrogate pair") : Optional.empty();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String codePoint(char c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }
}
