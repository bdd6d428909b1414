package org.rolloutatlas.dataset.words;

import org.rolloutatlas.phrase.Phrase;

/** What is wrong and what to do, as two sentences: the check ends the first without a full stop. */
final class Sentences {
    /** How a phrase ends that needs no full stop; a closing form may be the last value of another one. */
    private static final String ENDS = ".?!…";

    private Sentences() {}

    static Phrase of(Phrase said, Phrase advice) {
        var text = said.text();
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                ? Phrase.of("{0} {1}", said, advice)
                : Phrase.of("{0}. {1}", said, advice);
    }
}
