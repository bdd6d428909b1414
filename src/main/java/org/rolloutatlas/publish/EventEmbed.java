package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.QuoteCardHeight;
import org.rolloutatlas.render.record.QuoteCardHtml;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;

/** One report for a frame: its card, and the way to the whole record. No list, no control, no figure that asks for room. */
final class EventEmbed {
    private static final String STYLE = PageFrame.bare(
            Palette.rules() + Assets.text("/atlas/quote-card.css") + Assets.text("/atlas/card-frame.css"));

    private final Edition edition;
    private final Address address;
    private final Scope.OfEvent scope;
    private final Subject subject;
    private final QuoteCard card;

    private EventEmbed(Edition edition, Address address, Scope.OfEvent scope, Subject subject) {
        this.edition = edition;
        this.address = address;
        this.scope = scope;
        this.subject = subject;
        card = subject.card(edition, address.language());
    }

    /** Of an event that stands. */
    static HtmlPage of(Edition edition, Address address, Scope.OfEvent scope, Subject subject) {
        return new EventEmbed(edition, address, scope, subject).page();
    }

    private HtmlPage page() {
        var style = STYLE + QuoteCardHeight.rules(card);
        var record = scope.page(address);
        var text = new StringBuilder(32_768);
        var markup = new Markup(text);
        markup.doctype().open("html").attr("lang", address.language().tag()).attr("class", "embed");
        if (address.theme() != Theme.AUTO) {
            markup.attr("data-theme", address.theme().code());
        }
        EmbedHead.write(edition, address, subject.title(), subject.description(), style, markup);
        markup.open("body").open("main").line();
        QuoteCardHtml.write(
                card, subject.figure(edition, address), record.text() + "#disagreement", Placement.FRAME, markup);
        markup.close();
        footer(record, markup);
        markup.open("script")
                .attr("type", "module")
                .verbatim(BrowserModule.FRAME)
                .close();
        markup.close().close().line();
        return new HtmlPage(text.toString(), ContentSecurityPolicy.ofEmbed(style, BrowserModule.FRAME));
    }

    /** The version of the dataset, and the record. */
    private void footer(Address record, Markup markup) {
        var words = new SiteWords(address.language());
        markup.open("footer").open("span").open("b");
        markup.text(new Words(address.language()).text("site")).close().text(" · ");
        markup.text(new RecordWords(address.language()).text("card.foot.embed"))
                .close()
                .text(" ");
        var imprint = edition.dataset().imprint();
        link(
                // of one event there is no version with an address: its record says what changed
                record,
                words.text("embed.version", imprint.version().toString()),
                words.text("embed.boundaries"),
                markup);
        markup.text(" ");
        link(record, words.text("embed.record"), edition.site().absolute(record.text()), markup);
        markup.close().line();
    }

    private static void link(Address to, String text, String title, Markup markup) {
        markup.open("a").attr("href", to.text()).attr("target", "_blank").attr("rel", "noopener");
        markup.attr("title", title).text(text).close();
    }
}
