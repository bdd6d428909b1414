package org.rolloutatlas.dataset.draft;

/** A file that is not in a format that can be imported; the message says where it departs, and the remedy how to mend it. */
final class UnsupportedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String remedy;

    UnsupportedFileException(int line, int column, String message, String remedy) {
        super(message);
        this.line = line;
        this.column = column;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String remedy() {
        return remedy;
    }
}
