package org.rolloutatlas.event;

import java.util.Locale;

/**
 * The forms in which languages count, as CLDR tells them apart; each language has some of them.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS 35, language plural rules</a>
 */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    /** What none of the others is; every language has it. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Its name in CLDR, by which the texts of a pack end: {@code desk.problems.one}. */
    public String code() {
        return code;
    }
}
