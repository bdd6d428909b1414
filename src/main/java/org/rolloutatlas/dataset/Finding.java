package org.rolloutatlas.dataset;

import java.util.List;
import org.rolloutatlas.phrase.Phrase;

/**
 * A problem that knows the pointer of its value, not yet its line.
 *
 * @param code of a warning; empty for an error
 * @param part which part of the property is meant
 * @param offset characters from the first character of a text to the offending one; 0 for the value itself
 * @param mends what changes the value into what is certainly meant; empty or one
 */
record Finding(
        Problem.Severity severity,
        String code,
        String pointer,
        Part part,
        int offset,
        Verdict verdict,
        List<Mend> mends) {
    /** What the position of a problem points at. */
    enum Part {
        NAME,
        VALUE
    }

    static Finding error(String pointer, Part part, int offset, Verdict verdict, List<Mend> mends) {
        return new Finding(Problem.Severity.ERROR, "", pointer, part, offset, verdict, mends);
    }

    static Finding warning(Warning warning, String pointer, int offset, Verdict verdict, List<Mend> mends) {
        return new Finding(Problem.Severity.WARNING, warning.code(), pointer, Part.VALUE, offset, verdict, mends);
    }

    /** The same warning, answered by its record. */
    Finding accepted(String reason) {
        return new Finding(
                Problem.Severity.ACCEPTED,
                code,
                pointer,
                part,
                offset,
                new Verdict(verdict.message(), Phrase.of("Accepted: {0}", reason)),
                List.of());
    }
}
