package org.rolloutatlas.publish;

import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

/** What a reader sees at an address that belongs to nothing. */
public final class NotFoundPage {
    private NotFoundPage() {}

    /** For an address whose thing is not there: a page, or in a frame a card. */
    static Rendition of(Edition edition, Address address) {
        if (!address.route().isFramed()) {
            return rendition(edition, address.language(), address.theme());
        }
        return notice(edition, address);
    }

    /** For a frame whose thing is not there, the same at every address, so that it can be baked once. */
    public static Rendition framed(Edition edition, Language language) {
        return notice(edition, Address.of(new Route.Embed(new Scope.Whole())).in(language));
    }

    private static Rendition notice(Edition edition, Address address) {
        var words = new Words(address.language());
        return new EmbedNotice(
                        edition.tag(address.language()),
                        address,
                        words.text("not-found.title"),
                        words.text("not-found.text"))
                .rendition(404, edition.site(), Address.of(new Route.Atlas()).in(address.language()));
    }

    /** The page with status 404, the same at every address, so that it can be baked once. */
    public static Rendition rendition(Edition edition, Language language, Theme theme) {
        var words = new Words(language);
        var atlas = Address.of(new Route.Atlas()).in(language).as(theme);
        var frame = new PageFrame(
                atlas,
                words.text("not-found.title"),
                words.text("not-found.text"),
                PageFrame.plain(edition.looks()),
                Optional.empty());
        return Rendition.html(404, frame.apart(edition, markup -> {
            markup.open("div").attr("class", "prose");
            markup.heading("h1", words.text("not-found.title"));
            markup.element("p", words.text("not-found.text"));
            markup.open("p");
            PageFrame.link(markup, atlas.text(), words.text("to-atlas"), "");
            markup.close().close();
        }));
    }

    /** A page in whose place another stands: for hosts that cannot redirect. */
    public static Rendition leadingOn(Edition edition, Address to) {
        var title = edition.siteName(to.language());
        var text = new StringBuilder();
        var markup = new Markup(text);
        markup.page(edition.tag(to.language()), to.language()).open("head");
        markup.open("meta").attr("charset", "utf-8").empty();
        markup.open("meta")
                .attr("http-equiv", "refresh")
                .attr("content", "0;url=" + to.text())
                .empty();
        markup.element("title", title).close().open("body").open("p");
        PageFrame.link(markup, to.text(), title, "");
        markup.close().close().close();
        return Rendition.html(200, new HtmlPage(text.toString(), ContentSecurityPolicy.ofEmbed("")));
    }

    /** For an exact version that is not the one in service: the living address may be what the reader came for. */
    static Rendition otherVersion(Edition edition, Address living) {
        var words = new SiteWords(living.language());
        if (living.route().isFramed()) {
            return new EmbedNotice(
                            edition.tag(living.language()),
                            living,
                            words.text("pinned.title"),
                            words.text("pinned.text"))
                    .rendition(404, edition.site(), living);
        }
        var frame = new PageFrame(
                Address.of(new Route.Atlas()).in(living.language()).as(living.theme()),
                words.text("pinned.title"),
                words.text("pinned.text"),
                PageFrame.plain(edition.looks()),
                Optional.empty());
        return Rendition.html(404, frame.apart(edition, markup -> {
            markup.open("div").attr("class", "prose");
            markup.heading("h1", words.text("pinned.title"));
            markup.open("p").text(words.text("pinned.text")).text(" ");
            PageFrame.link(markup, living.text(), living.text(), "");
            markup.close().close();
        }));
    }
}
