package org.rolloutatlas.edtf;

/**
 * A date that admits doubt, in the Extended Date/Time Format (ISO 8601-2:2019, as specified by the Library of Congress).
 *
 * <p>Supported: Levels 0 and 1 for calendar years 0001–9999 without time of day, and in addition these features of Level 2:
 * quarters ({@code 2019-33} … {@code 2019-36}) and halves ({@code 2019-40}, {@code 2019-41}).
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

    /**
     * Reads one EDTF text.
     *
     * @throws EdtfSyntaxException if the text is not EDTF as supported here; says where, what is allowed and, for known
     *     other dialects, how to write it instead
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The first and last day on which the thing can have happened; a side without bound is empty. */
    DayRange range();

    /** The canonical EDTF text; {@code Edtf.parse(e.text())} equals {@code e}. */
    String text();
}
