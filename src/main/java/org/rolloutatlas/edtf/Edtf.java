package org.rolloutatlas.edtf;

/**
 * A date that admits doubt, in the Extended Date/Time Format (ISO 8601-2:2019, as specified by the Library of Congress).
 *
 * <p>Supported: Levels 0 and 1 for calendar years 0001–9999 without time of day, and in addition these features of Level 2:
 * quarters ({@code 2019-33} … {@code 2019-36}), halves ({@code 2019-40}, {@code 2019-41}), and any supported date, such as
 * {@code 2019-03-XX}, on either side of an interval.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification</a>
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

    /**
     * Reads one EDTF text.
     *
     * @throws EdtfSyntaxException if the text is not EDTF as supported here; says where, what is allowed and, for known
     *     other dialects, how to write it instead
     */
    static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /** The first and last day on which the thing can have happened; a side without bound, or not known, is empty. */
    DayRange range();

    /** The canonical EDTF text; {@code Edtf.parse(e.text())} equals {@code e}. */
    String text();

    /**
     * Whether a season is named anywhere in it. When spring is depends on the hemisphere, which EDTF's codes 21–24 do not
     * say, so {@link #range()} takes the whole year, and for summer and winter, which run on into the next one in the south or
     * in the north, the next February too; a quarter or an interval of months would be exact.
     */
    boolean namesSeason();
}
