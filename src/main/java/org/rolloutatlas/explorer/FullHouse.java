package org.rolloutatlas.explorer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a reader for whom there is no room in the explorer so, and where the same reports are shown without a session. Readers
 * who are in stay in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class FullHouse extends OncePerRequestFilter {
    private static final String RETRY_SECONDS = Integer.toString(ReadersPresent.FIRST_LIFE);
    private static final int SECONDS = 60;

    private final ReadersPresent readers;
    private final CatalogueInService catalogues;

    FullHouse(ReadersPresent readers, CatalogueInService catalogues) {
        this.readers = readers;
        this.catalogues = catalogues;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"/explore".equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null && !session.isNew()) {
            session.setMaxInactiveInterval(SECONDS * request.getServletContext().getSessionTimeout());
        }
        // what the page of an ended session asks for is answered by Vaadin, without a new one
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        if (session != null || query.startsWith("v-r=") || !readers.isFull()) {
            chain.doFilter(request, response);
            return;
        }
        var outlook = Outlook.parse(query);
        var language = ExplorerTexts.answering(outlook, request.getLocale(), catalogues.masthead());
        var body = page(outlook, language).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String page(Outlook outlook, Language language) {
        var words = new ExplorerWords(language);
        var text = new StringBuilder(1_000);
        var markup = new Markup(text);
        markup.page(language.tag(), language).open("head");
        markup.open("meta").attr("charset", "utf-8").empty();
        markup.open("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1")
                .empty();
        markup.open("meta")
                .attr("name", "color-scheme")
                .attr("content", "light dark")
                .empty();
        markup.element("title", words.text("full.title"));
        markup.close().open("body").open("main");
        markup.heading("h1", words.text("full.title"));
        markup.element("p", words.text("full.text"));
        markup.open("p").open("a").attr("href", outlook.onPages(language).text());
        markup.text(words.text("same.reports")).close().close();
        markup.close().close().close().line();
        return text.toString();
    }
}
