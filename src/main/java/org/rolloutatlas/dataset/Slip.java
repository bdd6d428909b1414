package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A slip of the pen: so near to what is there, and to nothing else, that nothing else can have been meant. Nearer than a name must
 * be to be asked for: nobody looks at what is mended by itself.
 */
final class Slip {
    /** Shorter words are as near to many others. */
    private static final int LETTERS = 4;

    private Slip() {}

    /**
     * A code of a closed list: it differs by one letter, or in nothing but case and hyphens.
     *
     * @param nearest all that are equally near
     */
    static Optional<String> ofCode(String written, List<String> nearest) {
        return alone(nearest)
                .filter(meant ->
                        plain(written).equals(plain(meant)) || (meant.length() >= LETTERS && isNear(written, meant)));
    }

    /**
     * The id of a record: a letter within a word is missing, too many, or changed places with its neighbour. Another letter, or another
     * digit, may be another record that is not there yet.
     *
     * @param nearest all that are equally near
     */
    static Optional<String> ofId(String written, List<String> nearest) {
        return alone(nearest)
                .filter(meant -> plain(written).equals(plain(meant))
                        || isLetterTooFew(plain(written), plain(meant))
                        || isLetterTooFew(plain(meant), plain(written))
                        || isSwap(plain(written), plain(meant)));
    }

    private static Optional<String> alone(List<String> nearest) {
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private static boolean isNear(String written, String meant) {
        return NearMiss.distance(written.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT)) <= 1;
    }

    private static boolean isLetterTooFew(String few, String whole) {
        int at = parting(few, whole);
        return whole.length() == few.length() + 1
                && whole.substring(at + 1).equals(few.substring(at))
                && isWithinWord(whole, at)
                && Character.isLetter(whole.charAt(at));
    }

    private static boolean isSwap(String written, String meant) {
        int at = parting(written, meant);
        return written.length() == meant.length()
                && at + 1 < meant.length()
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && written.substring(at + 2).equals(meant.substring(at + 2))
                && Character.isLetter(meant.charAt(at))
                && Character.isLetter(meant.charAt(at + 1))
                && isWithinWord(meant, at);
    }

    /** Where two texts begin to differ. */
    private static int parting(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Whether a place is within a word that is long enough, and not its first letter: words that begin otherwise are others. */
    private static boolean isWithinWord(String text, int at) {
        int start = text.lastIndexOf('-', at) + 1;
        int end = text.indexOf('-', at);
        return at > start && (end < 0 ? text.length() : end) - start >= LETTERS;
    }

    private static String plain(String text) {
        return SpaceRules.stripped(text)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace(' ', '-');
    }
}
