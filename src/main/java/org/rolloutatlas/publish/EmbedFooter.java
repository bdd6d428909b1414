package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.markup.Markup;

/** The foot of a figure in a frame. What remains when links are dead: the address as text, and which version this is. */
final class EmbedFooter {
    private EmbedFooter() {}

    static void write(Edition edition, Address address, Scope scope, Markup markup) {
        var words = new SiteWords(address.language());
        var imprint = edition.dataset().imprint();
        var permalink = scope.page(address).text();
        markup.open("footer").open("p");
        markup.open("b").text(edition.siteName(address.language())).close().text(" · ");
        link(markup, permalink, readable(edition.site().absolute(permalink)));
        markup.text(" · ")
                .text(words.text("embed.version", imprint.version().toString()))
                .text(", ");
        var hash = edition.dataset().hash();
        if (address.route().isPinnable()) {
            link(markup, pinned(edition, address, scope), words.text("embed.this-version") + " " + hash);
        } else {
            markup.text(hash);
        }
        markup.text(" · ").text(words.text("embed.licence", imprint.licence())).text(" · ");
        markup.text(MapCredit.of(edition.world(), address.language()))
                .close()
                .close()
                .line();
    }

    private static String pinned(Edition edition, Address address, Scope scope) {
        return new Address(
                        new Route.Pinned(edition.dataset().hash(), new Route.Embed(scope)),
                        address.selection(),
                        address.language(),
                        address.theme())
                .text();
    }

    private static String readable(String address) {
        return address.replaceFirst("^https?://", "");
    }

    /** A link that opens beside the page around the frame. */
    static void link(Markup markup, String href, String text) {
        markup.open("a").attr("href", href).attr("target", "_blank").attr("rel", "noopener");
        markup.text(text).close();
    }
}
