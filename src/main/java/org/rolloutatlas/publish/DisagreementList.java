package org.rolloutatlas.publish;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.DisagreementHtml;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.render.words.Wording;

/** The questions on which sources disagree, those with most positions first. */
record DisagreementList(Edition edition, Address address) implements Consumer<Markup> {
    private static final Comparator<Disagreement> MOST_DISPUTED = Comparator.<Disagreement>comparingInt(
                    question -> -question.positions().size())
            .thenComparingLong(question -> -sources(question))
            .thenComparing(Disagreement::id);

    @Override
    public void accept(Markup markup) {
        questions(edition).forEach(question -> question(question, markup));
    }

    /** Those about an event that is drawn. */
    static List<Disagreement> questions(Edition edition) {
        return edition.dataset().disagreements().stream()
                .filter(question -> !events(edition, question).isEmpty())
                .sorted(MOST_DISPUTED)
                .toList();
    }

    /** What a question concerns, as far as it is drawn. */
    static List<Event> events(Edition edition, Disagreement question) {
        return edition.events().stream()
                .filter(event -> question.eventIds().contains(event.id()))
                .toList();
    }

    private static long sources(Disagreement question) {
        return question.positions().stream()
                .flatMap(position -> position.sources().stream())
                .map(Source::id)
                .distinct()
                .count();
    }

    /** "Bolivia · 5 positions, 7 sources". */
    static String remark(Disagreement question, List<Event> events, Wording wording) {
        var countries = events.stream()
                .flatMap(event -> event.countries().stream())
                .distinct()
                .map(wording::country)
                .collect(Collectors.joining(wording.text("list.comma")));
        return wording.text(
                "disagreement.remark",
                countries.isEmpty() ? wording.text("country.none") : countries,
                question.positions().size(),
                sources(question));
    }

    private void question(Disagreement question, Markup markup) {
        var language = address.language();
        var events = events(edition, question);
        markup.open("article").attr("class", "question").attr("id", question.id());
        markup.open("p")
                .attr("class", "kicker")
                .text(remark(question, events, Wording.in(language)))
                .close();
        markup.heading("h2", question.question().in(language));
        DisagreementHtml.write(question, new RecordWords(language), markup);
        markup.open("p")
                .attr("class", "about")
                .text(new Words(language).text("disagreement.events"))
                .text(" ");
        for (var event : events) {
            PageFrame.link(
                    markup,
                    address.at(new Route.OfEvent(event.id())).as(Theme.AUTO).text(),
                    event.title().in(language),
                    "");
            markup.text(event.equals(events.getLast()) ? "" : "; ");
        }
        markup.close().close().line();
    }
}
