package org.rolloutatlas.publish;

import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.DisagreementHtml;
import org.rolloutatlas.render.words.RecordWords;

/** The questions on which sources disagree, those with most positions first; each opens to its positions. */
record DisagreementList(Edition edition, Address address) implements Consumer<Markup> {

    @Override
    public void accept(Markup markup) {
        var words = new RecordWords(address.language());
        Question.all(edition).forEach(question -> question(question, words, markup));
    }

    private void question(Question question, RecordWords words, Markup markup) {
        var disagreement = question.disagreement();
        markup.open("article").attr("class", "question").attr("id", disagreement.id());
        markup.open("details").open("summary");
        markup.heading("h2", disagreement.question().in(address.language()));
        markup.element("small", question.remark(words.wording())).close();
        DisagreementHtml.write(disagreement, words, markup);
        markup.open("p");
        PageFrame.link(
                markup,
                new PageLinks(address).question(disagreement.id()),
                new SiteWords(address.language()).text("question.page"),
                "");
        markup.close();
        markup.open("p").attr("class", "about");
        markup.text(new Words(address.language()).text("disagreement.events"));
        var before = " ";
        for (var event : question.events()) {
            markup.text(before);
            PageFrame.link(
                    markup,
                    address.at(new Route.OfEvent(event.id())).as(Theme.AUTO).text(),
                    event.title().in(address.language()),
                    "");
            before = words.wording().text("list.semicolon");
        }
        markup.close().close().close().line();
    }
}
