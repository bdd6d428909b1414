package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;

/** The head of a page for a frame: search engines pass over it, and it names the page about the same. */
final class EmbedHead {
    private EmbedHead() {}

    static void write(Edition edition, Address address, String title, String description, String style, Markup markup) {
        markup.open("head").open("meta").attr("charset", "utf-8").empty();
        markup.element("title", title);
        meta(markup, "viewport", "width=device-width, initial-scale=1");
        meta(markup, "description", description);
        meta(markup, "robots", "noindex");
        meta(
                markup,
                "color-scheme",
                address.theme() == Theme.AUTO ? "light dark" : address.theme().code());
        var page = Scope.of(address.route()).orElseThrow().page(address);
        markup.open("link")
                .attr("rel", "canonical")
                .attr("href", edition.site().absolute(page.text()))
                .empty();
        markup.open("style").verbatim(style).close();
        markup.close().line();
    }

    private static void meta(Markup markup, String name, String content) {
        markup.open("meta").attr("name", name).attr("content", content).empty();
    }
}
