package org.rolloutatlas.cli;

/** Something that was asked for is not there; the message is one line for the person at the terminal. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
