package org.rolloutatlas.dataset;

import java.util.List;

/**
 * Something in a dataset that its editor should mend.
 *
 * @param severity whether it keeps the dataset from being published
 * @param code stable name of a warning, by which a record can accept it; empty for an error
 * @param file name of the file as the editor knows it
 * @param line from 1
 * @param column from 1, in characters
 * @param pointer JSON Pointer (RFC 6901) of the value
 * @param message what is wrong, and what is allowed
 * @param remedy how to mend it, or why it was accepted; empty when the message says it
 * @param mends the changes that mend it, at each of its places; empty where an editor has to decide
 */
public record Problem(
        Severity severity,
        String code,
        String file,
        int line,
        int column,
        String pointer,
        String message,
        String remedy,
        List<Mend> mends) {
    public Problem {
        mends = List.copyOf(mends);
    }

    /** Whether a problem keeps the dataset from being published. */
    public enum Severity {
        ERROR,
        WARNING,
        /** A warning that its record answers; told only when it is asked for. */
        ACCEPTED
    }

    /** A problem that an editor mends. */
    public Problem(
            Severity severity,
            String code,
            String file,
            int line,
            int column,
            String pointer,
            String message,
            String remedy) {
        this(severity, code, file, line, column, pointer, message, remedy, List.of());
    }

    /** A problem without a code. */
    public Problem(
            Severity severity, String file, int line, int column, String pointer, String message, String remedy) {
        this(severity, "", file, line, column, pointer, message, remedy);
    }
}
