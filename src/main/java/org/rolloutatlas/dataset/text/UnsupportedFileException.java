package org.rolloutatlas.dataset.text;

import org.rolloutatlas.phrase.Phrase;

/** A file that is not in a format that can be imported; the message says where it departs, and the remedy how to mend it. */
public final class UnsupportedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final transient Phrase said;
    private final transient Phrase advice;

    /** Says what is wrong at a place, from 1, and what to do. */
    public UnsupportedFileException(int line, int column, Phrase said, Phrase advice) {
        super(said.text());
        this.line = line;
        this.column = column;
        this.said = said;
        this.advice = advice;
    }

    /** The same in English alone. */
    public UnsupportedFileException(int line, int column, String message, String remedy) {
        this(line, column, Phrase.verbatim(message), Phrase.verbatim(remedy));
    }

    /** What is wrong. */
    public Phrase said() {
        return said;
    }

    /** What to do. */
    public Phrase advice() {
        return advice;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1; of CSV the cell. */
    public int column() {
        return column;
    }

    /** What to do, in English. */
    public String remedy() {
        return advice.text();
    }
}
