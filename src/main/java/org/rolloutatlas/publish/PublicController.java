package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every public address over HTTP; all that is said here is said about HTTP. */
@Controller
class PublicController {
    static final List<String> READING = List.of("GET", "HEAD");

    private final PublicSite site;
    private final ReadyAnswers ready;

    PublicController(PublicSite site, ReadyAnswers ready) {
        this.site = site;
        this.ready = ready;
    }

    /** Every other method, known or made up. */
    @RequestMapping("/**")
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal.send(site.edition(), HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
    }

    /** Spring would answer by itself what is not named. */
    @RequestMapping(path = "/**", method = RequestMethod.OPTIONS)
    void refuseOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response);
    }

    @RequestMapping(
            path = "/**",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var address = Address.parse(path, query, Assets::exists).or(() -> Address.pasted(path, query, Assets::exists));
        var inService = site.edition();
        var edition = inService.askedAt(AskedHost.of(request));
        if (address.isEmpty()) {
            new Answer(site.notFound(edition, path, query), "", CachePolicy.NONE).send(request, response);
            return;
        }
        // which event is open is for the browser to know: the page is the same
        var open = Address.openEvent(query);
        var canonical = address.get().opening(open);
        if (!canonical.equals(query.isEmpty() ? path : path + "?" + query)) {
            redirect(canonical, HttpServletResponse.SC_MOVED_PERMANENTLY, CachePolicy.HOURLY, response);
            return;
        }
        var languages = edition.languages();
        if (address.get().route().isWorded()
                && !languages.contains(address.get().language())) {
            // the atlas is not written in it; for as long as that is so, its first language stands there
            redirect(
                    address.get().in(languages.getFirst()).opening(open),
                    HttpServletResponse.SC_FOUND,
                    CachePolicy.NONE,
                    response);
            return;
        }
        var tag = edition.tag(address.get());
        var policy = CachePolicy.of(address.get().route());
        if (Answer.isKnown(request, tag)) {
            Answer.notModified(response, tag, policy);
            return;
        }
        var served = site.serve(edition, address.get());
        if (served.rendition().status() == HttpServletResponse.SC_OK) {
            var answer = new Answer(served, tag, policy);
            if (open.isEmpty()) {
                ready.keep(request, inService, answer);
            }
            answer.send(request, response);
        } else {
            new Answer(served, "", CachePolicy.NONE).send(request, response);
        }
    }

    private static void redirect(String to, int status, CachePolicy policy, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.LOCATION, to);
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
        SecurityHeaders.set(response);
    }
}
