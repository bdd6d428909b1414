package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/**
 * Something in a dataset that its editor should mend.
 *
 * @param severity whether it keeps the dataset from being published
 * @param code stable name of a warning, by which a record can accept it; empty for an error
 * @param file name of the file as the editor knows it
 * @param sheet of a workbook; empty in a file without sheets
 * @param line from 1; the row of a sheet
 * @param column from 1, in characters; the column of a sheet
 * @param pointer JSON Pointer (RFC 6901) of the value
 * @param said what is wrong, and what is allowed
 * @param advice how to mend it, or why it was accepted; empty when what is said says it
 * @param mends the changes that mend it, at each of its places; empty where an editor has to decide
 */
public record Problem(
        Severity severity,
        String code,
        String file,
        String sheet,
        int line,
        int column,
        String pointer,
        Phrase said,
        Phrase advice,
        List<Mend> mends) {
    private static final int LETTERS = 26;

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

    /** A problem of a file without sheets. */
    public Problem(
            Severity severity,
            String code,
            String file,
            int line,
            int column,
            String pointer,
            Phrase said,
            Phrase advice,
            List<Mend> mends) {
        this(severity, code, file, "", line, column, pointer, said, advice, mends);
    }

    /** A problem without a code, that an editor mends. */
    public Problem(Severity severity, String file, int line, int column, String pointer, Phrase said, Phrase advice) {
        this(severity, "", file, line, column, pointer, said, advice, List.of());
    }

    /** A problem without a code, told in English alone. */
    public Problem(
            Severity severity, String file, int line, int column, String pointer, String message, String remedy) {
        this(severity, file, line, column, pointer, Phrase.verbatim(message), Phrase.verbatim(remedy));
    }

    /** What is wrong, and what is allowed, in English. */
    public String message() {
        return said.text();
    }

    /** How to mend it, or why it was accepted, in English; empty when the message says it. */
    public String remedy() {
        return advice.text();
    }

    /** Where it is within the file: {@code 12:7}, in a workbook {@code events!G12}. */
    public String place() {
        return sheet.isEmpty() ? line + ":" + column : sheet + "!" + letters(column) + line;
    }

    /** Name of the property that the value at the pointer has not, if that is the problem. */
    public Optional<String> missingProperty() {
        return SchemaLacks.missingProperty(said);
    }

    /** The same problem in a cell of a workbook. */
    public Problem in(String sheet, int row, int column) {
        return new Problem(severity, code, file, sheet, row, column, pointer, said, advice, mends);
    }

    /** The same problem of another value, in other words. */
    public Problem with(String pointer, Phrase said) {
        return new Problem(severity, code, file, sheet, line, column, pointer, said, advice, mends);
    }

    /** The name of a column of a sheet: A to Z, AA to ZZ … */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
