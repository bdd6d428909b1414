package org.rolloutatlas.publish;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Drawing pictures is what costs most: only so many are drawn at once, and who comes then is asked to come again. */
final class DrawingHands {
    private static final Rendition BUSY = new Rendition(
            503,
            "text/plain; charset=utf-8",
            Bytes.of("Busy drawing other pictures; try again in a few seconds.\n"),
            List.of(new Rendition.Header("Retry-After", "3")));

    private final Semaphore free;

    DrawingHands(int hands) {
        free = new Semaphore(hands);
    }

    /** The picture, or 503 where no hand is free. */
    Rendition draw(Supplier<Rendition> picture) {
        if (!free.tryAcquire()) {
            return BUSY;
        }
        try {
            return picture.get();
        } finally {
            free.release();
        }
    }
}
