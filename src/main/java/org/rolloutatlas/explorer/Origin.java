package org.rolloutatlas.explorer;

import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Scheme and host by which others reach this site: {@code atlas.base-url} where it is set, otherwise as the reader does. */
@Component
class Origin {
    private final String base;

    Origin(@Value("${atlas.base-url:}") String base) {
        this.base = base.strip().replaceFirst("/+$", "");
    }

    /** Without slash at its end; empty when neither setting nor request says it. */
    String of(@Nullable VaadinRequest request) {
        var host = request == null ? null : request.getHeader("Host");
        if (!base.isEmpty()) {
            return base;
        }
        return request == null || host == null ? "" : (request.isSecure() ? "https://" : "http://") + host;
    }

    /** The same as an address. */
    URI site(@Nullable VaadinRequest request) {
        var known = of(request);
        return URI.create(known.isEmpty() ? "http://localhost" : known);
    }
}
