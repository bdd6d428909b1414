package org.rolloutatlas.editor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only the browser that opened the editor: from this machine, under a name of this machine, from pages of the editor itself, with
 * the cookie that the one-time address gave. A page of another site that guesses the port gets nothing, whichever name it goes by.
 */
@Component
@ConditionalOnProperty("atlas.edit")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class EditorGuard extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(EditorGuard.class);
    private static final String COOKIE = "atlas-edit";
    private static final String DOOR = "/edit";
    private static final String ROOM = "/explore/edit";
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final EditorKey key;

    EditorGuard(EditorKey key) {
        this.key = key;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
        } else if (request.getRequestURI().equals(DOOR)) {
            open(request, response);
        } else if (hasCookie(request)) {
            chain.doFilter(request, new FramedByEditor(response));
        } else {
            refuse(response, "This is an editor at work. Open the address that its terminal shows.");
        }
    }

    /** Why this request is none of the editor's own. */
    private static Optional<String> refusal(HttpServletRequest request) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            return Optional.of("The editor answers this machine alone.");
        }
        var host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        var own = "http://" + host;
        if (!OWN_NAMES.contains(host.replaceFirst(":[0-9]+$", ""))) {
            return Optional.of("The editor has no such name.");
        }
        var origin = Optional.ofNullable(request.getHeader("Origin"));
        if (origin.isPresent() && !origin.get().equals(own)) {
            return Optional.of("The editor answers its own pages alone.");
        }
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
        boolean foreign = !Set.of("none", "same-origin").contains(site);
        return foreign && !request.getRequestURI().equals(DOOR)
                ? Optional.of("The editor answers its own pages alone.")
                : Optional.empty();
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = Optional.ofNullable(request.getParameter("token")).orElse("");
        if (!key.use(token)) {
            if (hasCookie(request)) {
                response.sendRedirect(ROOM);
            } else {
                refuse(response, "This address was used, or is none. The terminal of the editor shows the next one.");
            }
            return;
        }
        var cookie = new Cookie(COOKIE, key.cookie());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        var own = URI.create(request.getRequestURL().toString());
        LOG.info("the editor is open; for another browser: {}", address(own.getPort(), key));
        response.sendRedirect(ROOM);
    }

    /** The address that opens the editor once. */
    public static String address(int port, EditorKey key) {
        return "http://localhost:" + port + DOOR + "?token=" + key.token();
    }

    private boolean hasCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals(COOKIE) && key.isCookie(cookie.getValue()));
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
