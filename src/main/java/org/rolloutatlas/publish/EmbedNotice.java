package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;

/**
 * A card of few words for a frame in which no figure can stand: it says why, and gives the address that is alive. Like every
 * answer to a frame it can be shown on the pages of others; an empty box would be all that their readers see.
 *
 * @param asked whose language and theme it takes
 * @param title a phrase
 * @param text a sentence or two
 */
record EmbedNotice(String language, Address asked, String title, String text) {
    private static final String STYLE = Assets.text("/atlas/notice.css");

    /**
     * The card.
     *
     * @param living where the link leads
     */
    Rendition rendition(int status, Site site, Address living) {
        var page = new StringBuilder();
        var markup = new Markup(page);
        markup.page(language, asked.language());
        if (asked.theme() != Theme.AUTO) {
            markup.attr("data-theme", asked.theme().code());
        }
        markup.open("head").open("meta").attr("charset", "utf-8").empty();
        markup.element("title", title);
        markup.open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        markup.empty()
                .open("meta")
                .attr("name", "color-scheme")
                .attr("content", "light dark")
                .empty();
        markup.open("style").verbatim(STYLE).close().close().line();
        markup.open("body").open("main").heading("h1", title);
        markup.open("p").text(text).text(" ").open("a").attr("href", site.absolute(living.text()));
        markup.attr("target", "_blank").attr("rel", "noopener");
        markup.text(site.absolute(living.text()))
                .close()
                .close()
                .close()
                .close()
                .close()
                .line();
        return Rendition.framed(status, new HtmlPage(page.toString(), ContentSecurityPolicy.ofEmbed(STYLE)));
    }
}
