package org.rolloutatlas.dataset;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** No text begins or ends with a space: nobody sees it, and what is compared with the text differs from it. */
final class SpaceRules {
    private final Findings findings;

    private SpaceRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        if (draft.suspiciousTexts) {
            new SpaceRules(findings).walk(draft.root);
        }
    }

    /** The text without them. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c);
    }

    private void walk(Entry entry) {
        var node = entry.node();
        if (node.isObject()) {
            for (var property : node.properties()) {
                visit(entry, property.getKey(), property.getValue());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(entry, Integer.toString(i), node.get(i));
            }
        }
    }

    private void visit(Entry holder, String name, JsonNode value) {
        if (value.isContainer()) {
            walk(new Entry(holder, name, value));
        } else if (value.isString()) {
            var text = value.stringValue();
            var stripped = stripped(text);
            // only spaces are a text that is missing
            if (!stripped.isEmpty() && stripped.length() < text.length()) {
                findings.warning(
                        Warning.SPACES,
                        new Entry(holder, name, value),
                        0,
                        Verdict.meant(
                                "invalid space at the " + (text.startsWith(stripped) ? "end" : "start")
                                        + " of the text",
                                "Remove it.",
                                Optional.of(stripped)));
            }
        }
    }
}
