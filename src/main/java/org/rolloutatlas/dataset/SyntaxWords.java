package org.rolloutatlas.dataset;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a text is not JSON, in words for an editor. */
record SyntaxWords(String message, String remedy) {

    static SyntaxWords of(JacksonException failure) {
        var raw = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof StreamConstraintsException) {
            return new SyntaxWords(
                    "unsupported file: nested too deeply or a value too long", "Compare the file with its schema.");
        }
        if (raw.contains("end-of-input")) {
            return new SyntaxWords(
                    "invalid JSON: the file ends too early",
                    "A closing \", ] or } is missing; look at the last records.");
        }
        if (raw.contains("CTRL-CHAR")) {
            return new SyntaxWords(
                    "invalid JSON: line break, tab or other control character within a text",
                    "Join the lines, or close the text with \".");
        }
        if (raw.contains("escape")) {
            return new SyntaxWords(
                    "invalid JSON: unknown escape in a text",
                    "Write \\\\ for a backslash and \\\" for a quotation mark.");
        }
        if (raw.contains("was expecting comma")) {
            return new SyntaxWords(
                    "invalid JSON: missing comma" + character(raw),
                    "Put a comma before it; a \" within a text is written \\\".");
        }
        if (raw.contains("was expecting a colon")) {
            return new SyntaxWords(
                    "invalid JSON: missing colon after the key" + character(raw), "Write \"key\": value.");
        }
        if (raw.contains("was expecting double-quote")) {
            return new SyntaxWords(
                    "invalid JSON: a key was expected" + character(raw),
                    "Keys stand in straight double quotes; there is no comma after the last entry.");
        }
        if (raw.contains("comment")) {
            return new SyntaxWords("invalid JSON: comments are not allowed", "Remove it, or move it into a note.");
        }
        if (raw.contains("close marker")) {
            return new SyntaxWords(
                    "invalid JSON: a bracket closes what another kind of bracket opened",
                    "{ closes with } and [ with ].");
        }
        return new SyntaxWords(
                "invalid JSON: a value was expected" + character(raw),
                "A value is \"text\", a number, true, false, [ … ] or { … }; there is no comma after the last entry.");
    }

    /** The offending character, when the parser names one. */
    private static String character(String raw) {
        int at = raw.indexOf("('");
        int end = at < 0 ? -1 : raw.indexOf("' (code", at);
        return end < 0 ? "" : ", found " + raw.substring(at + 2, end);
    }
}
