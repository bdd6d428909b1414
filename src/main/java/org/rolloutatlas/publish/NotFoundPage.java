package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Language;

/** What a reader sees at an address that belongs to nothing. */
final class NotFoundPage {
    private NotFoundPage() {}

    static Rendition rendition(Language language) {
        var words = Words.in(language);
        var shell = new PageShell(
                language,
                Theme.AUTO,
                words.text("not-found.title"),
                words.text("not-found.text"),
                "/",
                List.of(),
                Assets.text("/atlas/page.css"),
                Optional.empty());
        return Rendition.html(404, shell.page(markup -> {
            markup.open("main").attr("class", "prose");
            markup.element("h1", words.text("not-found.title"));
            markup.element("p", words.text("not-found.text"));
            markup.open("p")
                    .open("a")
                    .attr("href", Address.of(new Route.Atlas()).in(language).text());
            markup.text(words.text("to-atlas")).close().close();
            markup.close();
        }));
    }
}
