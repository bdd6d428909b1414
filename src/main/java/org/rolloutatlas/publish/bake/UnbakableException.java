package org.rolloutatlas.publish.bake;

/** A site that cannot be baked as asked; the message says why, and what to do. */
public final class UnbakableException extends RuntimeException {
    UnbakableException(String message) {
        super(message);
    }
}
