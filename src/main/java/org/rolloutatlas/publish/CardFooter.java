package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** The foot of a card in a frame: the version of the dataset, and the way to the page about the same. */
final class CardFooter {
    private CardFooter() {}

    /**
     * Writes it.
     *
     * @param page the page; of one record there is no version with an address, so that it stands for the version, too
     * @param way names the link to it
     */
    static void write(Edition edition, Address page, String way, Markup markup) {
        var words = new SiteWords(page.language());
        markup.open("footer").open("span").open("b");
        markup.text(edition.siteName(page.language())).close().text(" · ");
        markup.text(new RecordWords(page.language()).text("card.foot.embed"))
                .close()
                .text(" ");
        var version = edition.dataset().imprint().version().toString();
        link(page, words.text("embed.version", version), MapCredit.of(edition.world(), page.language()), markup);
        markup.text(" ");
        link(page, way, edition.site().absolute(page.text()), markup);
        markup.close().line();
    }

    private static void link(Address to, String text, String title, Markup markup) {
        markup.open("a").attr("href", to.text()).attr("target", "_blank").attr("rel", "noopener");
        markup.attr("title", title).text(text).close();
    }
}
