package org.rolloutatlas.dataset;

import java.util.Optional;

/**
 * What is said of a value that is wrong.
 *
 * @param message what is wrong, and what is allowed
 * @param remedy how to mend it; empty when the message says it
 * @param cause the same wherever the mistake is the same, which is then told once; empty when each place is a mistake of its own
 * @param meant what should stand there, where that is certain
 * @param earlier pointer of a record that the message names, to be told by its cell where the file has cells; empty if it names none
 */
record Verdict(String message, String remedy, String cause, Optional<String> meant, String earlier) {
    Verdict(String message, String remedy, String cause, Optional<String> meant) {
        this(message, remedy, cause, meant, "");
    }

    /** Of one place. */
    Verdict(String message, String remedy) {
        this(message, remedy, "", Optional.empty());
    }

    /** Of a second record or value that says what an earlier one says already. */
    static Verdict again(String what, Entry earlier, String remedy) {
        return new Verdict(
                "duplicate " + what + ": " + earlier.pointer() + " has it as well",
                remedy,
                "",
                Optional.empty(),
                earlier.pointer());
    }

    /** Of all places that say the same. */
    static Verdict shared(String message, String remedy, Optional<String> meant) {
        return new Verdict(message, remedy, message, meant);
    }

    /** Of one place, where it is certain what is meant. */
    static Verdict meant(String message, String remedy, Optional<String> meant) {
        return new Verdict(message, remedy, "", meant);
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
