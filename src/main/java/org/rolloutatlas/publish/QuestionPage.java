package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.PositionsHtml;
import org.rolloutatlas.render.record.StrandsHtml;
import org.rolloutatlas.render.words.QuestionCard;

/** One question on which sources disagree: the positions side by side, and the reports that it concerns. No verdict. */
final class QuestionPage {
    private final Edition edition;
    private final Address address;
    private final Question question;
    private final Subject subject;
    private final QuestionCard card;
    private final Words words;
    private final SiteWords site;

    private QuestionPage(Edition edition, Address address, Question question) {
        this.edition = edition;
        this.address = address;
        this.question = question;
        subject = Subject.ofQuestion(edition, question, address.language());
        card = question.card(edition, address.language());
        words = new Words(address.language());
        site = new SiteWords(address.language());
    }

    static HtmlPage of(Edition edition, Address address, Question question) {
        return new QuestionPage(edition, address, question).page();
    }

    private HtmlPage page() {
        var figure = subject.figure(edition, address)
                .titled(site.text("about.figure"))
                .linked(AtlasLinks.onPage(address, subject.events()));
        var frame = new PageFrame(
                address,
                edition.titled(subject.title(), address.language()),
                subject.description(),
                PageFrame.style(edition.looks(), List.of(figure), "/atlas/strands.css", "/atlas/subject.css"),
                Optional.of(BrowserModule.FIGURE));
        return frame.page(edition, card.inWords(), markup -> {
            head(markup);
            strands(markup);
            markup.open("rollout-atlas").attr("query", address.query());
            FigureHtml.write(figure, 2, markup, () -> markup.text(words.text("method-line")));
            ReportsTable.write(
                    figure,
                    site.text("question.reports"),
                    words.text("reports.how"),
                    new PageLinks(address)::event,
                    markup);
            markup.close();
            new RelatedHtml(edition, address, markup).write(subject.events());
            var scope = new Scope.OfQuestion(question.disagreement().id());
            EmbedHtml.write(edition.site(), address, scope, subject, edition, markup);
        });
    }

    /** Drawn, then told; what is looked at in one of the two stands out in the other. */
    private void strands(Markup markup) {
        markup.open("div").attr("class", "strands");
        StrandsHtml.write(card, StrandsHtml::anchor, Placement.PAGE, markup);
        var note = question.disagreement().note().map(text -> text.in(address.language()));
        new PositionsHtml(card, question.disagreement(), question.events(), new PageLinks(address), markup).write(note);
        markup.close().line();
    }

    private void head(Markup markup) {
        markup.open("header").attr("class", "question-head").open("p");
        PageFrame.link(
                markup, address.at(new Route.All(Listing.DISAGREEMENTS)).text(), words.text("list.disagreements"), "");
        markup.text(" · " + subject.description()).close();
        markup.heading("h1", subject.title());
        markup.element("p", site.text("question.words"));
        markup.close().line();
    }
}
