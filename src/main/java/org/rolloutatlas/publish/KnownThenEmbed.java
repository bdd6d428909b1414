package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureCss;
import org.rolloutatlas.render.markup.Markup;

/** What was known on a day, for a frame on somebody else's page: everything in one response. */
final class KnownThenEmbed {
    private final Edition edition;
    private final Address address;
    private final Scope.KnownThen scope;
    private final LookBack back;

    private KnownThenEmbed(Edition edition, Address address, Scope.KnownThen scope, LookBack back) {
        this.edition = edition;
        this.address = address;
        this.scope = scope;
        this.back = back;
    }

    static HtmlPage of(Edition edition, Address address, Scope.KnownThen scope) {
        return new KnownThenEmbed(edition, address, scope, LookBack.of(edition, address, scope.then())).page();
    }

    private HtmlPage page() {
        var figures = back.events().isEmpty()
                ? List.<Figure>of()
                : List.of(back.figure(edition, address).linked(AtlasLinks.inFrame(address, List.of())));
        var rules = figures.isEmpty() ? FigureCss.text(figures, edition.looks()) : FigureCss.ofMap(figures.getFirst());
        var style = PageFrame.bare(rules
                + Assets.text("/atlas/root.css")
                + Assets.text("/atlas/embed.css")
                + Assets.text("/atlas/known.css"));
        var frame = new EmbedFrame(
                edition,
                address,
                back.title(edition, address),
                back.description(edition, address),
                style,
                BrowserModule.KNOWN + BrowserModule.FRAME);
        return frame.page(markup -> {
            markup.open("main").line();
            figures.forEach(
                    figure -> back.html(edition, address, figure, markup).write(() -> {}, () -> {}, () -> {}));
            if (figures.isEmpty()) {
                nothing(markup);
            }
            markup.close();
            EmbedFooter.write(edition, address, scope, markup);
        });
    }

    private void nothing(Markup markup) {
        markup.heading("h1", new SiteWords(address.language()).text("known"));
        EmbedPage.nothing(edition, address, markup);
    }
}
