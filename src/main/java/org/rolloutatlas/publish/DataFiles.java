package org.rolloutatlas.publish;

import java.util.List;

/** Writes the files of data. */
final class DataFiles {
    private static final int OK = 200;

    private DataFiles() {}

    static Rendition of(Edition edition, Address address, DataFile file) {
        return switch (file) {
            case EVENTS_JSON ->
                new Rendition(OK, "application/json; charset=utf-8", edition.file(), List.of(Rendition.ANY_ORIGIN));
        };
    }
}
