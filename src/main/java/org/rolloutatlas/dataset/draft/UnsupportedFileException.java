package org.rolloutatlas.dataset.draft;

/** A file that is not in a format that can be imported. */
final class UnsupportedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    UnsupportedFileException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
