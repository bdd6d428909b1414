package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.render.export.AnswerJson;
import org.rolloutatlas.selection.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** oEmbed over HTTP: what is asked, and which status answers what cannot be answered. */
@Controller
class OEmbedController {
    private final PublicSite site;

    OEmbedController(PublicSite site) {
        this.site = site;
    }

    @RequestMapping(
            path = OEmbedAddress.PATH,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.set(response);
        response.setHeader(Rendition.ANY_ORIGIN.name(), Rendition.ANY_ORIGIN.value());
        var query = Query.parse(Optional.ofNullable(request.getQueryString()).orElse(""));
        var url = query.find("url");
        var format = query.find("format").map(OEmbed.Format::find).orElse(Optional.of(OEmbed.Format.JSON));
        var width = room(query.find("maxwidth"));
        var height = room(query.find("maxheight"));
        var edition = site.edition().askedAt(AskedHost.of(request));
        if (edition.site().base().isEmpty()) {
            say(response, 400, "missing host: its header says which addresses are ours");
        } else if (url.isEmpty()) {
            say(response, 400, "missing url: the address to embed, percent-encoded");
        } else if (width.isEmpty() || height.isEmpty()) {
            say(response, 400, "invalid maxwidth or maxheight; allowed: whole numbers from 1");
        } else if (format.isEmpty()) {
            say(response, 501, "unsupported format; allowed: json, xml");
        } else {
            var room = new OEmbed.Room(width.getAsInt(), height.getAsInt());
            answer(request, response, edition, new Question(url.get(), format.get(), room));
        }
    }

    /** The answers that a host of files has, as it has them. */
    @RequestMapping(
            path = OEmbedAddress.PATH + "/**",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var edition = site.edition().askedAt(AskedHost.of(request));
        var path = request.getRequestURI();
        var file = OEmbedAddress.pageOf(path)
                .flatMap(page -> Address.parse(page, "", Assets::exists))
                .filter(page -> OEmbedAddress.ofFile(page).equals(path))
                .flatMap(page -> OEmbed.file(edition, page));
        if (file.isEmpty()) {
            new Answer(site.notFound(edition, path, ""), "", CachePolicy.NONE).send(request, response);
            return;
        }
        var tag = EntityTag.of(edition.dataset().hash(), edition.build() + "\n" + edition.site(), path);
        new Answer(new Served(file.get(), Encoded.of(file.get().body(), Effort.FOR_FEW)), tag, CachePolicy.HOURLY)
                .send(request, response);
    }

    private record Question(String url, OEmbed.Format format, OEmbed.Room room) {}

    private void answer(HttpServletRequest request, HttpServletResponse response, Edition edition, Question question)
            throws IOException {
        var asked = edition.site();
        // what was learned from the request's host is true for that request only
        var policy = site.edition().site().base().isEmpty() ? CachePolicy.NONE : CachePolicy.HOURLY;
        var tag = EntityTag.of(edition.dataset().hash(), edition.build(), asked + " " + question);
        var withdrawn = OEmbed.withdrawn(edition, asked, question.url());
        if (withdrawn.isPresent()) {
            say(response, Withdrawn.GONE, withdrawn.get());
            return;
        }
        var answer = OEmbed.answer(edition, asked, question.url(), question.room());
        if (answer.isEmpty()) {
            say(response, 404, "unknown url; allowed: pages, embeds and pictures of " + asked.base());
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
        response.setHeader(HttpHeaders.ETAG, tag);
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTag.isNamedIn(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var text = switch (question.format()) {
            case JSON -> AnswerJson.write(answer.get());
            case XML -> AnswerJson.writeXml("oembed", answer.get());
        };
        send(request, response, question.format().mediaType(), text);
    }

    /** Empty for what is not a size; the largest number where none was asked. */
    private static OptionalInt room(Optional<String> size) {
        if (size.isEmpty()) {
            return OptionalInt.of(Integer.MAX_VALUE);
        }
        return size.get().matches("[1-9][0-9]{0,5}")
                ? OptionalInt.of(Integer.parseInt(size.get()))
                : OptionalInt.empty();
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NONE.value());
        var bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String mediaType, String text)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
