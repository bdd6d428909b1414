package org.rolloutatlas.dataset;

import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/**
 * What is said of a value that is wrong.
 *
 * @param message what is wrong, and what is allowed
 * @param remedy how to mend it; empty when the message says it
 * @param cause the same wherever the mistake is the same, which is then told once; empty when each place is a mistake of its own
 * @param meant what should stand there, where that is certain
 * @param earlier pointer of a record that the message names, to be told by its cell where the file has cells; empty if it names none
 */
record Verdict(Phrase message, Phrase remedy, Phrase cause, Optional<String> meant, String earlier) {
    Verdict(Phrase message, Phrase remedy, Phrase cause, Optional<String> meant) {
        this(message, remedy, cause, meant, "");
    }

    /** Of one place. */
    Verdict(Phrase message, Phrase remedy) {
        this(message, remedy, Phrase.NONE, Optional.empty());
    }

    /** Of a second record or value that says what an earlier one says already. */
    static Verdict again(Phrase what, Entry earlier, Phrase remedy) {
        return new Verdict(
                Phrase.of("duplicate {0}: {1} has it as well", what, earlier.pointer()),
                remedy,
                Phrase.NONE,
                Optional.empty(),
                earlier.pointer());
    }

    /** Of all places that say the same. */
    static Verdict shared(Phrase message, Phrase remedy, Optional<String> meant) {
        return new Verdict(message, remedy, message, meant);
    }

    /** Of one place, where it is certain what is meant. */
    static Verdict meant(Phrase message, Phrase remedy, Optional<String> meant) {
        return new Verdict(message, remedy, Phrase.NONE, meant);
    }

    /** Of all places that say the same. */
    Verdict shared() {
        return new Verdict(message, remedy, message, meant, earlier);
    }

    /** Of a place that holds more than what is meant. */
    Verdict withoutMeant() {
        return new Verdict(message, remedy, cause, Optional.empty(), earlier);
    }
}
