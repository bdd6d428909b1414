package org.rolloutatlas.dataset;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file holds more bytes than any dataset may; it was not read. */
public final class FileTooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private static final String MESSAGE =
            "unsupported file: more than " + FileBytes.MOST / 1024 / 1024 + " MB, which is the most that is read";

    FileTooLargeException(Path file) {
        super(file.toString(), null, MESSAGE);
    }

    /** The same for an editor, at the start of the file. */
    public Problem problem() {
        return new Problem(
                Problem.Severity.ERROR, getFile(), 1, 1, "", MESSAGE, "Look whether it is the file that you mean.");
    }
}
