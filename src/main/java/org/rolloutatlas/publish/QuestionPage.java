package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.PositionsHtml;
import org.rolloutatlas.render.words.Wording;

/** One question on which sources disagree: the positions side by side, and the reports that it concerns. No verdict. */
final class QuestionPage {
    private final Edition edition;
    private final Address address;
    private final Question question;
    private final Subject subject;
    private final Words words;
    private final SiteWords site;

    private QuestionPage(Edition edition, Address address, Question question) {
        this.edition = edition;
        this.address = address;
        this.question = question;
        subject = new Subject(
                question.disagreement().question().in(address.language()),
                question.remark(Wording.in(address.language())),
                question.events(),
                Story.USUAL_MERIDIAN,
                Optional.empty());
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
                words.text("event.title", subject.title(), words.text("site")),
                subject.description(),
                PageFrame.style(List.of(figure), "/atlas/subject.css"),
                Optional.of(BrowserModule.FIGURE));
        return frame.page(edition, markup -> {
            head(markup);
            new PositionsHtml(question.events(), address.language(), markup).write(question.disagreement());
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
        });
    }

    private void head(Markup markup) {
        markup.open("header").attr("class", "question-head").open("p");
        PageFrame.link(
                markup, address.at(new Route.All(Listing.DISAGREEMENTS)).text(), words.text("list.disagreements"), "");
        markup.text(" · " + subject.description()).close();
        markup.heading("h1", subject.title());
        PositionDots.write(question.disagreement().positions(), markup);
        markup.element("p", site.text("question.words"));
        markup.close().line();
    }
}
