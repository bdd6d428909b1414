package org.rolloutatlas.dataset;

import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;

/**
 * How long the text of a chapter is, in the language by which it is measured: English where it has one, else the one that leads.
 *
 * @param count of its words, or of its characters where no blanks stand between words
 */
public record ChapterLength(int count, Unit unit) {
    /** What is counted, and how much of it is read. */
    public enum Unit {
        /** Between blanks. */
        WORDS(40, 95),
        /** Of Chinese: a word has one character and a half. */
        CHARACTERS(60, 170);

        private final int fewest;
        private final int most;

        Unit(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        /** The least that is read. */
        public int fewest() {
            return fewest;
        }

        /** The most that is read. */
        public int most() {
            return most;
        }
    }

    /** @param leading tag of the language that leads */
    static ChapterLength of(LocalizedText text, String leading) {
        var english = text.byTag().get(Language.EN.tag());
        var measured = english == null ? text.byTag().getOrDefault(leading, "") : english;
        return of(measured);
    }

    /** The length of a text in one language. */
    public static ChapterLength of(String measured) {
        long ideographs = measured.codePoints().filter(Character::isIdeographic).count();
        long letters = measured.codePoints().filter(Character::isLetter).count();
        return ideographs > letters / 2
                ? new ChapterLength((int) ideographs, Unit.CHARACTERS)
                : new ChapterLength(measured.strip().split("\\s+").length, Unit.WORDS);
    }

    boolean isShort() {
        return count < unit.fewest;
    }

    boolean isLong() {
        return count > unit.most;
    }
}
