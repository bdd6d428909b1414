package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

/**
 * What other sites read in the head of a page: how to preview a link to it (Open Graph), and where to ask for something to
 * embed (oEmbed). It is in the response itself, because those readers run no script.
 *
 * @param picture says in words what the picture of the page shows
 */
record Preview(Edition edition, Address address, String title, String description, String picture) {

    void write(Markup markup) {
        property(markup, "og:site_name", edition.siteName(address.language()));
        property(markup, "og:type", address.route() instanceof Route.Atlas ? "website" : "article");
        property(markup, "og:title", title);
        property(markup, "og:description", description);
        property(markup, "og:url", edition.site().absolute(address.text()));
        property(markup, "og:locale", locale(address.language()));
        for (var other : edition.languages()) {
            if (other != address.language()) {
                property(markup, "og:locale:alternate", locale(other));
            }
        }
        var feed = new Address(new Route.Data(DataFile.FEED), address.selection(), address.language(), Theme.AUTO);
        markup.open("link").attr("rel", "alternate").attr("type", "application/atom+xml");
        markup.attr("href", edition.site().absolute(feed.text())).empty();
        Scope.of(address.route()).ifPresent(scope -> embeddable(markup, scope));
    }

    private void embeddable(Markup markup, Scope scope) {
        var image = new Address(
                new Route.Image(scope, Picture.card(Picture.Kind.PNG)),
                address.selection(),
                address.language(),
                Theme.AUTO);
        property(markup, "og:image", edition.site().absolute(image.text()));
        property(markup, "og:image:type", Picture.Kind.PNG.mediaType());
        property(markup, "og:image:width", Integer.toString(Picture.CARD));
        property(markup, "og:image:height", Integer.toString(Picture.CARD_HEIGHT));
        property(markup, "og:image:alt", picture);
        markup.open("meta")
                .attr("name", "twitter:card")
                .attr("content", "summary_large_image")
                .empty();
        if (edition.site().explorer()) {
            for (var format : OEmbed.Format.values()) {
                answer(markup, format, OEmbedAddress.of(edition.site().absolute(address.text()), format.code()));
            }
        } else if (!edition.site().base().isEmpty() && address.query().isEmpty()) {
            // a host of files answers no question: the answer is a file
            answer(markup, OEmbed.Format.JSON, OEmbedAddress.ofFile(address));
        }
    }

    private void answer(Markup markup, OEmbed.Format format, String at) {
        markup.open("link").attr("rel", "alternate").attr("type", format.discoveryType());
        markup.attr("href", edition.site().absolute(at)).attr("title", title).empty();
    }

    /** As Open Graph writes it: language and territory. */
    private static String locale(Language language) {
        return switch (language) {
            case EN -> "en_GB";
            case ZH_HANS -> "zh_CN";
            case FR -> "fr_FR";
        };
    }

    private static void property(Markup markup, String property, String content) {
        markup.open("meta").attr("property", property).attr("content", content).empty();
    }
}
