package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.DatasetJsonLd;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.figure.FigureInsets;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Finding;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.Rows;

/** The front page: what is found, the figure of all selected events, and the ways on. */
final class AtlasPage {
    private final Edition edition;
    private final Address address;
    private final Words words;
    private final Subject subject;
    private final List<Event> events;

    private AtlasPage(Edition edition, Address address) {
        this.edition = edition;
        this.address = address;
        words = new Words(address.language());
        subject = Subject.of(edition, new Scope.Whole(), address.selection(), address.language())
                .orElseThrow();
        events = subject.events();
    }

    static HtmlPage of(Edition edition, Address address) {
        return new AtlasPage(edition, address).page();
    }

    private HtmlPage page() {
        var figures = events.isEmpty() ? List.<Figure>of() : List.of(figure());
        var frame = new PageFrame(
                address,
                edition.titled(SelectionTitle.of(subject.title(), edition, address), address.language()),
                edition.description(address.language()),
                PageFrame.style(edition.looks(), figures, "/atlas/lists.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.FIGURE));
        if (edition.events().isEmpty()) {
            // there is neither a picture nor a frame to announce
            return frame.unlisted(edition, this::nothing);
        }
        return frame.page(edition, markup -> {
            if (figures.isEmpty()) {
                nothing(markup);
                return;
            }
            markup.open("rollout-atlas").flag("address").attr("query", address.query());
            var lists = new FrontPageLists(edition, address, markup);
            Runnable between = () -> {
                lists.stories();
                lists.orders(figures.getFirst());
            };
            var insets = new FigureInsets(
                    false,
                    () -> new SystemSwitch(edition, address).write(markup),
                    () -> {
                        new TakeAway(edition, address).write(subject, markup);
                        lookBack(markup);
                    },
                    between,
                    () -> method(markup));
            // what is found holds for all evidence
            var headed = subject.taken().isEmpty() ? figures.getFirst().titled(finding()) : figures.getFirst();
            FigureHtml.write(headed, 1, markup, insets);
            ReportsPage.selected(edition.events().size(), address, events.size(), markup);
            if (hasTable()) {
                table(figures.getFirst(), markup);
            }
            markup.close();
            lists.write(figures.getFirst());
            EmbedHtml.write(edition.site(), address, new Scope.Whole(), figures.getFirst(), markup);
            // for search engines of datasets
            var colophon = DataFiles.colophon(edition, address.selection());
            markup.open("script").attr("type", "application/ld+json");
            markup.verbatim(DatasetJsonLd.text(events, colophon, address.language()))
                    .close();
        });
    }

    /** The third way to read time, besides the two clocks: by the reports of a day. */
    private void lookBack(Markup markup) {
        markup.open("p").attr("class", "take");
        PageFrame.link(
                markup,
                address.at(new Route.KnownThen(Optional.empty()))
                        .with(address.selection())
                        .text(),
                new SiteWords(address.language()).text("known.look"),
                "");
        markup.close();
    }

    private void method(Markup markup) {
        markup.text(words.text("method-line")).text(" ");
        PageFrame.link(markup, address.at(new Route.Method()).text(), words.text("method-link"), "");
    }

    /** Where the rows of the figure are closed, the table is on a page of its own. */
    private boolean hasTable() {
        return Rows.of(events.size()) == Rows.OPEN;
    }

    private Figure figure() {
        return subject.figure(edition, address).linked(AtlasLinks.onPage(address, hasTable() ? events : List.of()));
    }

    /** What is found in all that is held, whatever of it is selected. */
    private String finding() {
        return Finding.of(edition.events()).in(Wording.in(address.language()), edition.subject(address.language()));
    }

    private void nothing(Markup markup) {
        markup.open("div").attr("class", "prose");
        markup.heading("h1", edition.headline(address.language()));
        new TakeAway(edition, address).said(subject, false, markup);
        ReportsPage.nothing(edition, address, markup);
        markup.close();
    }

    private void table(Figure figure, Markup markup) {
        ReportsTable.write(
                figure,
                words.text("reports"),
                words.text("reports.how"),
                id -> address.at(new Route.OfEvent(id)).text(),
                markup);
    }
}
