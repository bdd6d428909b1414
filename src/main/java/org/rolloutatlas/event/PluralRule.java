package org.rolloutatlas.event;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which form stands behind a count, by the rules of CLDR for a language. The JDK evaluates them, where it writes numbers short: it is given
 * a pattern that says nothing but the form (decision 0042). For several threads.
 */
final class PluralRule {
    /** A pattern for each form, whose text is the name of it; the number has to stand in it, and a blank would part two forms. */
    private static final String NAMES = Arrays.stream(PluralForm.values())
            .map(form -> form.code() + ":'" + form.name() + "'0")
            .collect(Collectors.joining(" ", "{", "}"));

    private static final Pattern FIGURES = Pattern.compile("[^A-Z]");

    private final CompactNumberFormat format;

    private PluralRule(CompactNumberFormat format) {
        this.format = format;
    }

    /**
     * The rule of a language.
     *
     * @param cldr as CLDR has it, {@code one: i = 1 and v = 0; few: …}, without samples and without {@code other}; empty for a language with
     *     one form
     * @throws IllegalArgumentException if it is no such rule: our mistake
     */
    static PluralRule of(String cldr) {
        return new PluralRule(new CompactNumberFormat(
                "0", DecimalFormatSymbols.getInstance(Locale.ROOT), new String[] {NAMES}, cldr));
    }

    /** The form behind a whole number, from 0. */
    PluralForm of(long count) {
        // a format keeps state while it writes
        var written = format.clone().format(count);
        return PluralForm.valueOf(FIGURES.matcher(written).replaceAll(""));
    }
}
