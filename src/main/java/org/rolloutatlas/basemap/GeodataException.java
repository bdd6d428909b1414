package org.rolloutatlas.basemap;

/** The map file cannot be used; the message is one line: which file, what is expected, what to do. */
public final class GeodataException extends RuntimeException {
    GeodataException(String message) {
        super(message);
    }

    GeodataException(String message, Throwable cause) {
        super(message, cause);
    }
}
