package org.rolloutatlas.publish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Isolated;
import org.rolloutatlas.render.words.Wording;

/** One source: who published it and when, on what it rests, and what rests on it. */
final class SourcePage {
    private SourcePage() {}

    static HtmlPage of(Edition edition, Address address, Source source) {
        var words = new SiteWords(address.language());
        var title = words.text("source.title", Isolated.text(source.title()));
        var subject = Subject.ofSource(edition, source.id(), title, address.language());
        var figures = subject.events().isEmpty()
                ? List.<Figure>of()
                : List.of(subject.figure(edition, address).linked(AtlasLinks.onPage(address, subject.events())));
        var frame = new PageFrame(
                address,
                edition.titled(title, address.language()),
                subject.description(),
                PageFrame.style(edition.looks(), figures, "/atlas/subject.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.FIGURE));
        return frame.page(edition, markup -> {
            markup.open("rollout-atlas").attr("query", address.query());
            figures.forEach(figure -> FigureHtml.write(
                    figure, 1, markup, () -> markup.text(new Words(address.language()).text("method-line"))));
            if (figures.isEmpty()) {
                nothing(title, address, markup);
            }
            markup.open("section").attr("class", "prose");
            markup.element("p", about(source, subject, address));
            address(source, words, markup);
            new TakeAway(edition, address).outlet(source.publisher(), markup);
            sources(markup, address, words.text("source.derived"), source.derivedFrom());
            var derivatives = edition.dataset().sources().stream()
                    .filter(other -> other.derivedFrom().contains(source))
                    .toList();
            sources(markup, address, words.text("source.derivatives"), derivatives);
            markup.close();
            figures.forEach(figure -> reports(figure, address, markup));
            markup.close();
            new RelatedHtml(edition, address, markup).write(subject.events());
        });
    }

    /** Nothing that stands rests on it. */
    private static void nothing(String title, Address address, Markup markup) {
        markup.heading("h1", title);
        markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
        PageFrame.link(
                markup, address.at(new Route.Atlas()).text(), new Words(address.language()).text("to-atlas"), "");
        markup.close();
    }

    private static void reports(Figure figure, Address address, Markup markup) {
        var words = new Words(address.language());
        ReportsTable.write(
                figure, words.text("reports"), words.text("reports.how"), new PageLinks(address)::event, markup);
    }

    private static void address(Source source, SiteWords words, Markup markup) {
        source.url()
                .map(URI::toString)
                .ifPresentOrElse(
                        url -> {
                            markup.open("p").text(words.text("source.link")).text(" ");
                            markup.open("a")
                                    .attr("href", url)
                                    .attr("rel", "noopener external")
                                    .attr("class", "address");
                            markup.text(url).close().close();
                        },
                        () -> markup.element("p", words.text("source.no-link")));
    }

    private static String about(Source source, Subject subject, Address address) {
        var wording = Wording.in(address.language());
        var published = source.published().map(wording::date).orElse("");
        var publisher = published.isEmpty()
                ? source.publisher()
                : source.publisher() + wording.text("phrase.comma") + published;
        return new SiteWords(address.language())
                .text(
                        "source.about",
                        publisher,
                        wording.sourceKind(source.kind()),
                        Integer.toString(subject.events().size()));
    }

    private static void sources(Markup markup, Address address, String heading, List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        markup.heading("h2", heading).open("ul");
        for (var source : sources) {
            markup.open("li");
            var route = new Route.OfSource(source.id());
            PageFrame.link(
                    markup, address.at(route).as(Theme.AUTO).text(), RelatedHtml.name(source, address.language()), "");
            markup.close();
        }
        markup.close();
    }
}
