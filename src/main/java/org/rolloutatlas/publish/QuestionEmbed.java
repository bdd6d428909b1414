package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.StrandsHeight;
import org.rolloutatlas.render.record.StrandsHtml;
import org.rolloutatlas.render.words.QuestionCard;

/** One question for a frame: its strands, and the way to its page, where the positions are told and quoted. */
final class QuestionEmbed {
    private static final String STYLE =
            PageFrame.bare(Assets.text("/atlas/strands.css") + Assets.text("/atlas/strands-frame.css"));

    private final Edition edition;
    private final Address address;
    private final Address page;
    private final QuestionCard card;

    private QuestionEmbed(Edition edition, Address address, Scope.OfQuestion scope, Question question) {
        this.edition = edition;
        this.address = address;
        page = scope.page(address);
        card = question.card(edition, address.language());
    }

    static HtmlPage of(Edition edition, Address address, Scope.OfQuestion scope, Question question) {
        return new QuestionEmbed(edition, address, scope, question).page();
    }

    private HtmlPage page() {
        var style = PageFrame.bare(Palette.rules(edition.looks())) + STYLE + StrandsHeight.rules(card);
        var frame = new EmbedFrame(edition, address, card.question(), card.remark(), style, BrowserModule.FRAME);
        return frame.page(markup -> {
            markup.open("main").attr("class", "strands").line();
            markup.open("p").attr("class", "remark").text(card.remark()).close();
            markup.element("h1", card.question());
            StrandsHtml.write(card, strand -> page.text() + StrandsHtml.anchor(strand), Placement.FRAME, markup);
            markup.close();
            CardFooter.write(edition, page, new SiteWords(address.language()).text("question.frame"), markup);
        });
    }
}
