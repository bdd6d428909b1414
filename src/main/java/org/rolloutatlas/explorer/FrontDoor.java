package org.rolloutatlas.explorer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from {@code /explore} to {@code /explore/}. In the browser the explorer answers for what is below that path only:
 * going back to the address without slash would change the address and not the view.
 *
 * <p>Guarantee: the redirect leads to {@code /explore/} and nowhere else, however the path was written. Vaadin, which would
 * redirect otherwise, repeats the path of the request, and that may name a host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FrontDoor extends OncePerRequestFilter {
    private static final String DOOR = "/explore";

    /** The characters of a query (RFC 3986, section 3.4). */
    private static final Pattern QUERY = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})+");

    /** The path is asked for as the server has understood it: without {@code ..}, parameters and escapes. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DOOR.equals(request.getServletPath()) || request.getPathInfo() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var query = Optional.ofNullable(request.getQueryString())
                .filter(text -> QUERY.matcher(text).matches())
                .map(text -> "?" + text);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", DOOR + "/" + query.orElse(""));
        response.setHeader("Cache-Control", "public, max-age=3600");
    }
}
