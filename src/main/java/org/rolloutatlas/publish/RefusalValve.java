package org.rolloutatlas.publish;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our words what the server refuses before any address is looked up, such as a path that is no path. */
final class RefusalValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalValve.class);
    private static final int ERRORS = 400;

    private final Supplier<Edition> editions;

    RefusalValve(Supplier<Edition> editions) {
        this.editions = editions;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < ERRORS || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Refusal.send(editions.get(), response.getStatus(), request, response);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("the client has gone", e);
        }
    }
}
