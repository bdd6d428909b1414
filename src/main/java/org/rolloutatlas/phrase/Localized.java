package org.rolloutatlas.phrase;

import java.util.Locale;

/** A value that every language writes in its own way; {@code toString} gives it in English. */
public sealed interface Localized permits Amount, Tongue {
    /** As a language writes it. */
    String in(Locale locale);
}
