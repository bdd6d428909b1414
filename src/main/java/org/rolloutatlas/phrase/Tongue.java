package org.rolloutatlas.phrase;

import java.util.Locale;

/**
 * A language by its name.
 *
 * @param tag BCP 47
 */
public record Tongue(String tag) implements Localized {
    @Override
    public String in(Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
