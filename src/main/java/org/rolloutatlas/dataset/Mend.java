package org.rolloutatlas.dataset;

/** A change of one place of a file that mends a problem and can be made without asking. */
public sealed interface Mend {
    /** JSON Pointer (RFC 6901) of the value, by the name that it has before the change. */
    String pointer();

    /** What stands there. */
    String from();

    /** What is meant. */
    String to();

    /** A text is written as it is meant. */
    record Value(String pointer, String from, String to) implements Mend {}

    /** A property gets the name that is meant; its value stays. */
    record Name(String pointer, String from, String to) implements Mend {}
}
