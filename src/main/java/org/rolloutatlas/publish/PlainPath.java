package org.rolloutatlas.publish;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the paths that a server and a browser read differently, ahead of everything that could answer them: two slashes at
 * the start are a host to a browser ({@code //evil.example/}), and what follows a semicolon is no part of the path to a
 * server. Written into a {@code Location} such a path leads away from the site. No address of the atlas has either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPath extends OncePerRequestFilter {
    private static final Pattern READ_IN_TWO_WAYS =
            Pattern.compile("^[/\\\\]([/\\\\]|%2f|%5c)|;|%3b", Pattern.CASE_INSENSITIVE);

    private final Supplier<Edition> editions;

    PlainPath(Supplier<Edition> editions) {
        this.editions = editions;
    }

    /** Whether the raw path of a request means the same to all who read it. */
    static boolean isPlain(String path) {
        return !READ_IN_TWO_WAYS.matcher(path).find();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPlain(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Refusal.send(editions.get(), HttpServletResponse.SC_BAD_REQUEST, request, response);
    }
}
