package org.rolloutatlas.dataset.text;

/** A file that is not in a format that can be imported; the message says where it departs, and the remedy how to mend it. */
public final class UnsupportedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String remedy;

    /** Says what is wrong at a place, from 1, and what to do. */
    public UnsupportedFileException(int line, int column, String message, String remedy) {
        super(message);
        this.line = line;
        this.column = column;
        this.remedy = remedy;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1; of CSV the cell. */
    public int column() {
        return column;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
