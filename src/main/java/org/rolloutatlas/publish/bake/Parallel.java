package org.rolloutatlas.publish.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Independent work on files, on all processors. */
final class Parallel {
    /** What is done with one of many. */
    @FunctionalInterface
    interface Work<T> {
        void on(T one) throws IOException;
    }

    private Parallel() {}

    /**
     * Does the work on each. Returns, or fails with the first failure, only when nobody works any more: what was written can
     * then be cleared away.
     */
    static <T> void each(List<T> all, Work<? super T> work) throws IOException {
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var results = new ExecutorCompletionService<T>(workers);
            for (var one : all) {
                results.submit(() -> {
                    work.on(one);
                    return one;
                });
            }
            try {
                for (int i = 0; i < all.size(); i++) {
                    results.take().get();
                }
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw failure(Objects.requireNonNull(e.getCause()));
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException mistake && !(cause instanceof UncheckedIOException)) {
            throw mistake;
        }
        if (cause instanceof Error grave) {
            throw grave;
        }
        return cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause);
    }
}
