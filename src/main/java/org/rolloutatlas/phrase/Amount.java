package org.rolloutatlas.phrase;

import java.util.Locale;

/** A whole number that may be large: its thousands are parted. */
public record Amount(long number) implements Localized {
    @Override
    public String in(Locale locale) {
        return String.format(locale, "%,d", number);
    }

    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
