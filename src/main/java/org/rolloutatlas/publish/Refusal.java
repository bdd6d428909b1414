package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.springframework.http.HttpHeaders;

/**
 * The answer where no address has one: to a method that only writers need, to what is no request, and where we fail. A card
 * of few words with the headers of every page; nothing of what was sent is repeated.
 */
final class Refusal {
    private Refusal() {}

    /** Sends it, in the first language of the atlas: what was asked may not be readable. */
    static void send(Edition edition, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", PublicController.READING));
        }
        var front = Address.of(new Route.Atlas()).in(edition.languages().getFirst());
        var words = new Words(front.language());
        var kind = isOurs(status) ? "fault" : "refused";
        var card = new EmbedNotice(
                        edition.tag(front.language()), front, words.text(kind + ".title"), words.text(kind + ".text"))
                .rendition(status, edition.site(), front);
        new Answer(new Served(card, Encoded.of(card.body(), Effort.FOR_FEW)), "", CachePolicy.NONE)
                .send(request, response);
    }

    /** Whether we have failed; what we do not do (501, 505) is no fault. */
    private static boolean isOurs(int status) {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && status != HttpServletResponse.SC_NOT_IMPLEMENTED
                && status != HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
    }
}
