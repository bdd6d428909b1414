package org.rolloutatlas.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.rolloutatlas.memory.HeapShare;
import org.rolloutatlas.memory.Kept;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers again what was answered before, ahead of everything that finds out what is asked: when an article is read by many,
 * nearly every request is for the same few addresses. An answer holds for the edition that it was given from, and for the
 * address letter by letter, with the host that was asked where the atlas was told none; whatever else comes goes on to {@link
 * PublicController}. The filter that counts requests, where one is asked for, stands before it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadyAnswers implements Filter {
    private record Given(Edition edition, Answer answer) {}

    private final Supplier<Edition> editions;
    /** The bodies are those that {@link PublicSite} keeps, not copies, for as long as it keeps them. */
    private final Kept<Given> given = new Kept<>(
            HeapShare.ANSWERS.bytes(), one -> one.answer().served().encoded().weight());

    ReadyAnswers(Supplier<Edition> editions) {
        this.editions = editions;
    }

    /** Notes an answer for whoever asks the same. */
    void keep(HttpServletRequest request, Edition edition, Answer answer) {
        given.put(target(request, edition), new Given(edition, answer));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answering) {
            var ready = find(asked);
            if (ready.isPresent()) {
                ready.get().send(asked, answering);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Answer> find(HttpServletRequest request) {
        if (!PublicController.READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        var edition = editions.get();
        var found = given.find(target(request, edition));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var one = found.get();
        if (!one.edition().equals(edition)) {
            // all of them are of an edition that is out of service, which they would keep in memory
            given.clear();
            return Optional.empty();
        }
        return Optional.of(one.answer());
    }

    private static String target(HttpServletRequest request, Edition edition) {
        var host = edition.site().base().isEmpty() ? AskedHost.of(request).orElse("") : "";
        var query = request.getQueryString();
        return host + request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
