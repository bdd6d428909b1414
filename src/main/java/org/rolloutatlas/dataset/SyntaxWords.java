package org.rolloutatlas.dataset;

import org.rolloutatlas.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a text is not JSON, in words for an editor. */
record SyntaxWords(Phrase message, Phrase remedy) {

    static SyntaxWords of(JacksonException failure) {
        var raw = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof StreamConstraintsException) {
            return new SyntaxWords(
                    Phrase.of("unsupported file: nested too deeply or a value too long"),
                    Phrase.of("Compare the file with its schema."));
        }
        if (raw.contains("end-of-input")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: the file ends too early"),
                    Phrase.of("A closing \", ] or } is missing; look at the last records."));
        }
        if (raw.contains("CTRL-CHAR")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: line break, tab or other control character within a text"),
                    Phrase.of("Join the lines, or close the text with \"."));
        }
        if (raw.contains("escape")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: unknown escape in a text"),
                    Phrase.of("Write \\\\ for a backslash and \\\" for a quotation mark."));
        }
        if (raw.contains("was expecting comma")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: missing comma{0}", character(raw)),
                    Phrase.of("Put a comma before it; a \" within a text is written \\\"."));
        }
        if (raw.contains("was expecting a colon")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: missing colon after the key{0}", character(raw)),
                    Phrase.of("Write \"key\": value."));
        }
        if (raw.contains("was expecting double-quote")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: a key was expected{0}", character(raw)),
                    Phrase.of("Keys stand in straight double quotes; there is no comma after the last entry."));
        }
        if (raw.contains("comment")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: comments are not allowed"),
                    Phrase.of("Remove it, or move it into a note."));
        }
        if (raw.contains("close marker")) {
            return new SyntaxWords(
                    Phrase.of("invalid JSON: a bracket closes what another kind of bracket opened"),
                    Phrase.of("{ closes with } and [ with ]."));
        }
        return new SyntaxWords(
                Phrase.of("invalid JSON: a value was expected{0}", character(raw)),
                Phrase.of(
                        "A value is \"text\", a number, true, false, [ … ] or { … }; there is no comma after the last entry."));
    }

    /** The offending character, when the parser names one. */
    private static Phrase character(String raw) {
        int at = raw.indexOf("('");
        int end = at < 0 ? -1 : raw.indexOf("' (code", at);
        return end < 0 ? Phrase.NONE : Phrase.of(", found {0}", raw.substring(at + 2, end));
    }
}
