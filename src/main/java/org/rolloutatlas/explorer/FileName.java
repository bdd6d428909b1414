package org.rolloutatlas.explorer;

import java.util.Locale;
import java.util.Set;

/**
 * What a file is called, without the folders in which it lies: they are for nobody who visits.
 *
 * @param text without a path
 */
record FileName(String text) {
    private static final Set<String> KNOWN =
            Set.of("json", "geojson", "csv", "tsv", "kml", "gpx", "xml", "xlsx", "xls", "xlsm", "ods");
    private static final int LONGEST = 60;

    /** The last part of a path of any system. */
    static FileName of(String path) {
        return new FileName(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /** Whether a file that is called so is meant to hold something that is read here. */
    boolean isKnown() {
        return KNOWN.contains(ending());
    }

    boolean isJson() {
        return ending().equals("json");
    }

    private String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What the draft that is made of it is called. */
    FileName draft() {
        return new FileName(stem() + "-draft.json");
    }

    /** What it is called as a dataset in JSON. */
    FileName json() {
        return new FileName(stem() + ".json");
    }

    /** What it is called as a workbook. */
    FileName workbook() {
        return new FileName(stem() + ".xlsx");
    }

    /** The name without its ending, of characters that every system takes. */
    private String stem() {
        int dot = text.lastIndexOf('.');
        var stem = (dot > 0 ? text.substring(0, dot) : text).replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return stem.isEmpty() ? "file" : stem.substring(0, Math.min(LONGEST, stem.length()));
    }
}
