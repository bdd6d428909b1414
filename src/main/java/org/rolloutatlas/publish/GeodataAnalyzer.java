package org.rolloutatlas.publish;

import org.rolloutatlas.basemap.GeodataException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which map file is wanted instead of a stack trace. Named in {@code META-INF/spring.factories}. */
final class GeodataAnalyzer extends AbstractFailureAnalyzer<GeodataException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GeodataException cause) {
        return new FailureAnalysis(cause.getMessage(), "Name the folder of the map with --geodata.", cause);
    }
}
