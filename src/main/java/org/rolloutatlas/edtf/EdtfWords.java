package org.rolloutatlas.edtf;

import java.util.Locale;

/** Dates in words, with their uncertainty: "about 2015", "between Oct and Dec 2024", "2019; ended, when is not known". */
public final class EdtfWords {
    private EdtfWords() {}

    /**
     * The date as a reader would say it.
     *
     * @param locale Chinese gives Simplified Chinese; any other language gives English
     */
    public static String inWords(Edtf date, Locale locale) {
        throw new UnsupportedOperationException("edtf branch: " + date + locale);
    }
}
