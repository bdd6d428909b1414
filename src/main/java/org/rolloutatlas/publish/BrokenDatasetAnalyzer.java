package org.rolloutatlas.publish;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to mend instead of a stack trace. Named in {@code META-INF/spring.factories}. */
final class BrokenDatasetAnalyzer extends AbstractFailureAnalyzer<BrokenDatasetException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenDatasetException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend the file and start again; ./atlas check lists the same.", cause);
    }
}
