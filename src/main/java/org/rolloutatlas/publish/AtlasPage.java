package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.DatasetJsonLd;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.record.TablePages;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/** The front page: the figure of all selected events, and the same events as a table with their evidence. */
final class AtlasPage {
    private final Edition edition;
    private final Address address;
    private final Words words;
    private final Subject subject;
    private final List<Event> events;
    private final TablePages pages;

    private AtlasPage(Edition edition, Address address) {
        this.edition = edition;
        this.address = address;
        words = new Words(address.language());
        subject = Subject.of(edition, new Scope.Whole(), address.selection(), address.language())
                .orElseThrow();
        events = subject.events();
        pages = TablePages.of(events, address.language());
    }

    /** The page; empty when its table has fewer pages than that. */
    static Optional<HtmlPage> of(Edition edition, Address address) {
        var page = new AtlasPage(edition, address);
        return address.page() > page.pages.count() ? Optional.empty() : Optional.of(page.page());
    }

    private HtmlPage page() {
        var figures = events.isEmpty() ? List.<Figure>of() : List.of(figure());
        var frame = new PageFrame(
                address,
                words.text("event.title", words.text("title"), words.text("site")),
                words.text("description"),
                PageFrame.style(figures, pages.count() == 1 ? "" : "/atlas/pages.css"),
                figures.isEmpty() || address.page() > 1
                        ? Optional.empty()
                        : Optional.of(BrowserModule.text(events.size())));
        return frame.page(edition, markup -> {
            if (figures.isEmpty()) {
                nothing(markup);
            } else if (address.page() > 1) {
                furtherReports(figures.getFirst(), markup);
            } else {
                markup.open("rollout-atlas").flag("address").attr("query", address.query());
                FigureHtml.write(figures.getFirst(), 1, markup, () -> {
                    markup.text(words.text("method-line")).text(" ");
                    PageFrame.link(markup, address.at(new Route.Method()).text(), words.text("method-link"), "");
                });
                selected(markup);
                table(figures.getFirst(), markup);
                markup.close();
                new RelatedHtml(edition, address, markup).stories();
                EmbedHtml.write(edition.site(), address, new Scope.Whole(), markup);
                // for search engines of datasets
                var colophon = DataFiles.colophon(edition, address.selection());
                markup.open("script").attr("type", "application/ld+json");
                markup.verbatim(DatasetJsonLd.text(events, colophon, address.language()))
                        .close();
            }
        });
    }

    private Figure figure() {
        return subject.figure(edition, address).linked(AtlasLinks.onPage(address, pages.page(1)));
    }

    private void nothing(Markup markup) {
        markup.open("div").attr("class", "prose");
        markup.heading("h1", words.text("title"));
        if (edition.events().isEmpty()) {
            markup.element("p", words.text("nothing-held"));
        } else {
            markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
            markup.close();
        }
        markup.close();
    }

    private void selected(Markup markup) {
        var all = edition.events().size();
        if (events.size() < all) {
            markup.open("p").attr("class", "selected");
            markup.text(words.text("selected", number(events.size()), number(all)))
                    .text(" ");
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
            markup.close();
        }
    }

    /** A page of the table without the figure. */
    private void furtherReports(Figure figure, Markup markup) {
        markup.open("div").attr("class", "reports-page");
        FigureHtml.shapes(figure, markup);
        markup.heading("h1", words.text("title"));
        markup.open("p");
        PageFrame.link(markup, address.page(1).text(), words.text("reports.figure"), "");
        markup.close();
        rows(figure, markup);
        markup.close();
    }

    private void table(Figure figure, Markup markup) {
        markup.open("section").attr("class", "table").attr("aria-labelledby", "reports-title");
        markup.open("h2")
                .attr("id", "reports-title")
                .text(words.text("reports"))
                .close();
        markup.element("p", words.text("reports.how"));
        rows(figure, markup);
        markup.close();
    }

    private void rows(Figure figure, Markup markup) {
        Function<String, String> permalink =
                id -> address.at(new Route.OfEvent(id)).text();
        int page = address.page();
        TableHtml.write(figure, pages.page(page), markup, Placement.PAGE, permalink);
        if (pages.count() == 1) {
            return;
        }
        markup.open("nav").attr("class", "pages").attr("aria-label", words.text("reports"));
        markup.element(
                "p",
                words.text(
                        "reports.page", number(pages.begin(page) + 1), number(pages.end(page)), number(events.size())));
        if (page > 1) {
            PageFrame.link(
                    markup, address.page(page - 1).text(), words.text("reports.previous", number(TablePages.ROWS)), "");
        }
        if (page < pages.count()) {
            int left = pages.end(page + 1) - pages.end(page);
            PageFrame.link(markup, address.page(page + 1).text(), words.text("reports.next", number(left)), "next");
        }
        markup.close();
    }

    private String number(int value) {
        return Wording.in(address.language()).number(value);
    }
}
