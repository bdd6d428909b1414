package org.rolloutatlas.dataset;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How long a quotation is, in the unit of its script.
 *
 * <p>25 words where words are separated by spaces. Scripts that do not separate words are counted in characters, without
 * spaces and punctuation: 60 for Chinese and Japanese, 120 for Thai, Lao, Khmer, Burmese and Tibetan, which is what 25
 * English words take in translation.
 */
public record QuotationLength(int count, int limit, String unit) {
    private static final Set<UnicodeScript> LOGOGRAPHIC =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    /** Below the first script that does not separate words, which is Thai. */
    private static final int FIRST_UNSPACED = 0x0E00;

    /** The script in which most of the letters are decides. */
    public static QuotationLength of(String text) {
        if (separatesWords(text)) {
            return new QuotationLength(words(text), 25, "words");
        }
        int letters = 0;
        int logographic = 0;
        int unspaced = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                var script = UnicodeScript.of(c);
                letters++;
                logographic += LOGOGRAPHIC.contains(script) ? 1 : 0;
                unspaced += UNSPACED.contains(script) ? 1 : 0;
            }
        }
        if (2 * logographic > letters) {
            return new QuotationLength(letters, 60, "characters");
        }
        return 2 * unspaced > letters
                ? new QuotationLength(letters, 120, "characters")
                : new QuotationLength(words(text), 25, "words");
    }

    /** Whether certainly no script of the text leaves words unseparated. */
    private static boolean separatesWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_UNSPACED) {
                return false;
            }
        }
        return true;
    }

    /** As splitting at white space would have it, for which a blank text is one word; reading is the busiest part of a start. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return Math.max(words, 1);
    }

    /** Whether it is longer than the limit. */
    public boolean tooLong() {
        return count > limit;
    }
}
