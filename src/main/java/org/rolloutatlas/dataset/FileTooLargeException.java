package org.rolloutatlas.dataset;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.rolloutatlas.phrase.Phrase;

/** A file holds more bytes than any dataset may; it was not read. */
public final class FileTooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private static final Phrase MESSAGE = Phrase.of(
            "unsupported file: more than {0} MB, which is the most that is read", FileBytes.MOST / 1024 / 1024);

    FileTooLargeException(Path file) {
        super(file.toString(), null, MESSAGE.text());
    }

    /** The same for an editor, at the start of the file. */
    public Problem problem() {
        return new Problem(
                Problem.Severity.ERROR,
                getFile(),
                1,
                1,
                "",
                MESSAGE,
                Phrase.of("Look whether it is the file that you mean."));
    }
}
