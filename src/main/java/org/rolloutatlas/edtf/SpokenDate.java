package org.rolloutatlas.edtf;

import org.rolloutatlas.phrase.Phrase;

/** What somebody types for a date, in EDTF or in words of a language that the program speaks: "spring 2018", "vers 2019", "2019年之前". */
public sealed interface SpokenDate {
    /** It can be read in one way only. */
    record Understood(Edtf date) implements SpokenDate {}

    /**
     * It can be read otherwise, or not at all: nothing is guessed.
     *
     * @param reason what it may be, and how to write that
     */
    record NotUnderstood(Phrase reason) implements SpokenDate {}

    /** Reads it; the same forms are mended by a check, so that no two fields understand different things. */
    static SpokenDate of(String typed) {
        var text = typed.strip();
        try {
            return new Understood(Edtf.parse(text));
        } catch (EdtfSyntaxException e) {
            return e.meant()
                    .<SpokenDate>map(meant -> new Understood(Edtf.parse(meant)))
                    .orElseGet(() -> new NotUnderstood(e.phrase()));
        }
    }
}
