package org.rolloutatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.rolloutatlas.basemap.GeodataException;

/** A failure in one line, for the person at the terminal: what stands in the way, and of which file. */
final class FailureLine {
    private FailureLine() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case InputException e -> String.valueOf(e.getMessage());
            case GeodataException e -> String.valueOf(e.getMessage());
            case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
            case FileSystemException e -> e.getFile() + ": " + reason(e);
            case IOException e -> reason(e);
            case OutOfMemoryError _ -> "out of memory; give it more, for example with JAVA_TOOL_OPTIONS=-Xmx1g";
            default ->
                "a mistake of this program (" + failure + "); please report it with the command and what"
                        + " JAVA_TOOL_OPTIONS=-D" + Atlas.TRACE + "=on adds to this line";
        };
    }

    /** Why the disk refused, without the name of the file. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "no such file or folder";
            case FileAlreadyExistsException _ -> "exists already";
            case FileSystemException e when e.getReason() != null -> lowerCase(e.getReason());
            default ->
                failure.getMessage() == null ? failure.getClass().getSimpleName() : lowerCase(failure.getMessage());
        };
    }

    private static String lowerCase(String words) {
        return words.substring(0, Math.min(1, words.length())).toLowerCase(Locale.ROOT)
                + words.substring(Math.min(1, words.length()));
    }
}
