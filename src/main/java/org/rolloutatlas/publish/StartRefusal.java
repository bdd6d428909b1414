package org.rolloutatlas.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.basemap.GeodataException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What keeps the server from starting and is for a newsroom to mend: its dataset or its map. The command line tells it; Spring, which would
 * put a frame around it, is told that it is told. Named in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartRefusal implements SpringBootExceptionReporter {
    /** The refusal among the causes of a failure; empty where the failure is another. */
    public static Optional<RuntimeException> in(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .filter(cause -> cause instanceof BrokenDatasetException || cause instanceof GeodataException)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    @Override
    public boolean reportException(Throwable failure) {
        return in(failure).isPresent();
    }
}
