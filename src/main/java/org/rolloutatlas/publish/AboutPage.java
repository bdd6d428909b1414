package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.figure.FigureInsets;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.words.Finding;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/**
 * The page about a country, a project or an actor: what is found in all that is held of it, the figure of what is selected,
 * and what the reports say.
 */
final class AboutPage {
    private final Edition edition;
    private final Address address;
    private final About about;
    private final Subject subject;
    private final List<Event> all;
    private final Words words;
    private final SiteWords site;

    private AboutPage(Edition edition, Address address, About about) {
        this.edition = edition;
        this.address = address;
        this.about = about;
        subject = about.subject(edition, address);
        all = edition.select(about.all(Selection.ALL));
        words = new Words(address.language());
        site = new SiteWords(address.language());
    }

    static HtmlPage of(Edition edition, Address address, About about) {
        return new AboutPage(edition, address, about).page();
    }

    private HtmlPage page() {
        var figures = subject.events().isEmpty() ? List.<Figure>of() : List.of(subject.figure(edition, address));
        var frame = new PageFrame(
                address,
                edition.titled(SelectionTitle.of(subject.title(), edition, address), address.language()),
                subject.description(),
                PageFrame.style(edition.looks(), figures, "/atlas/subject.css", "/atlas/said.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.FIGURE));
        Consumer<Markup> content = markup -> {
            head(markup);
            figures.forEach(figure -> reports(figure, markup));
            new RelatedHtml(edition, address, markup).write(subject.events());
            Scope.of(address.route())
                    .ifPresent(scope ->
                            figures.forEach(figure -> EmbedHtml.write(edition.site(), address, scope, figure, markup)));
        };
        return figures.isEmpty() ? frame.unlisted(edition, content) : frame.page(edition, content);
    }

    /** What is found in all that is held of it, whatever of that is selected. */
    private void head(Markup markup) {
        var wording = Wording.in(address.language());
        markup.open("header").attr("class", "about");
        markup.heading("h1", Finding.of(all).of(about.name(address.language()), wording));
        if (!all.isEmpty()) {
            markup.open("ul").attr("class", "counted");
            for (var counted : about.counted(all, edition.events(), edition.wording(address.language()))) {
                markup.open("li").element("b", counted.number()).text(counted.rest());
                markup.close();
            }
            markup.close();
        }
        if (about instanceof About.OfActor named) {
            new ActorFacts(named.actor(), address.language()).write(all, markup);
        }
        new TakeAway(edition, address).said(subject, !subject.events().isEmpty(), markup);
        if (subject.events().isEmpty()) {
            nothing(markup);
        } else {
            ReportsPage.selected(all.size(), address, subject.events().size(), markup);
        }
        markup.close().line();
    }

    /** To all that is held of it; where that is nothing, because all of it was withdrawn, to the atlas. */
    private void nothing(Markup markup) {
        markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
        if (all.isEmpty()) {
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
        } else {
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
        }
        markup.close();
    }

    /** Where the rows of the figure are closed, there are too many reports to read, and they are a table. */
    private void reports(Figure figure, Markup markup) {
        var events = subject.events();
        boolean read = !figure.isClosed();
        var linked = figure.titled(site.text("about.figure"))
                .linked(read ? new ListedLinks(address) : AtlasLinks.onPage(address, events));
        markup.open("rollout-atlas").attr("query", address.query());
        var insets = FigureInsets.captioned(() -> markup.text(words.text("method-line")));
        boolean near = read && linked.basemap().closeUp().isPresent();
        FigureHtml.write(linked, 2, markup, near ? insets.standingBeside() : insets);
        markup.open("section").attr("class", read ? "reports-said" : "table").attr("aria-labelledby", "reports-title");
        markup.open("h2")
                .attr("id", "reports-title")
                .text(site.text("about.said"))
                .close();
        if (read) {
            new SaidHtml(edition, address, figure, markup).write(about, events);
        } else {
            markup.element("p", words.text("reports.how"));
            TableHtml.write(linked, markup, new PageLinks(address)::event);
        }
        files(markup);
        markup.close().close().line();
    }

    /** A host of files selects nothing. */
    private void files(Markup markup) {
        if (!edition.site().explorer()) {
            return;
        }
        markup.open("p").attr("class", "files").text(site.text("about.files"));
        var selection = about.all(address.selection());
        for (var file : List.of(DataFile.EVENTS_CSV, DataFile.EVENTS_GEOJSON, DataFile.SOURCES_CSV)) {
            var name = file.path().substring(file.path().lastIndexOf('/') + 1);
            markup.text(" ");
            PageFrame.link(
                    markup, address.at(new Route.Data(file)).with(selection).text(), name, "");
        }
        markup.close();
    }
}
