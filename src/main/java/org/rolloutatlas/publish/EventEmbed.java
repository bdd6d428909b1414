package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.QuoteCardHeight;
import org.rolloutatlas.render.record.QuoteCardHtml;
import org.rolloutatlas.render.words.QuoteCard;

/** One report for a frame: its card, and the way to the whole record. No list, no control, no figure that asks for room. */
final class EventEmbed {
    private static final String STYLE =
            PageFrame.bare(Assets.text("/atlas/quote-card.css") + Assets.text("/atlas/card-frame.css"));

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
        var record = scope.page(address);
        var style = PageFrame.bare(Palette.rules(edition.looks())) + STYLE + QuoteCardHeight.rules(card);
        var frame =
                new EmbedFrame(edition, address, subject.title(), subject.description(), style, BrowserModule.FRAME);
        return frame.page(markup -> {
            markup.open("main").line();
            QuoteCardHtml.write(
                    card, subject.figure(edition, address), record.text() + "#disagreement", Placement.FRAME, markup);
            markup.close();
            CardFooter.write(edition, record, new SiteWords(address.language()).text("embed.record"), markup);
        });
    }
}
