package org.rolloutatlas.publish;

import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;

/** How an event comes to be counted, and what the dataset cannot show: for readers; METHODOLOGY.md is for editors. */
final class MethodPage {
    private MethodPage() {}

    static HtmlPage of(Edition edition, Address address) {
        var words = new Words(address.language());
        var frame = new PageFrame(
                address,
                edition.titled(words.text("method.title"), address.language()),
                words.text("method-line"),
                PageFrame.plain(edition.looks()),
                Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("article").attr("class", "prose");
            markup.heading("h1", words.text("method.title"));
            MarkdownHtml.write(edition.method(address.language()), markup);
            reviews(edition, address, words, markup);
            markup.open("p");
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
            markup.close().close();
        });
    }

    /** How many records were re-read, when, and what was found: counted, not claimed. */
    private static void reviews(Edition edition, Address address, Words words, Markup markup) {
        var wording = Wording.in(address.language());
        var reviews = ReviewCount.of(edition.events());
        markup.heading("h2", words.text("method.review"));
        if (reviews.reread() == 0) {
            markup.element("p", words.text("method.review.none", Integer.toString(reviews.all())));
            return;
        }
        var when = reviews.first()
                .flatMap(first -> reviews.last()
                        .map(last -> first.equals(last)
                                ? words.text("method.review.on", wording.day(first))
                                : words.text("method.review.between", wording.day(first), wording.day(last))))
                .orElse("");
        markup.element(
                "p",
                words.text(
                        "method.review.count",
                        Integer.toString(reviews.reread()),
                        Integer.toString(reviews.all()),
                        when));
        if (reviews.judged() > 0) {
            markup.element(
                    "p",
                    words.text(
                            "method.review.found",
                            Integer.toString(reviews.found(ReviewFinding.SOUND)),
                            Integer.toString(reviews.found(ReviewFinding.MORE_EXACT)),
                            Integer.toString(reviews.found(ReviewFinding.CHANGED))));
        }
    }
}
