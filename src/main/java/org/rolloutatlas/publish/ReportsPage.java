package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.record.TablePages;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/** All reports, or the selected ones, by country and time, with their evidence in place; a long table is cut into pages. */
final class ReportsPage {
    /** Id of the shapes in the page: no figure is laid out for them. */
    private static final String SHAPES = "reports-shapes";

    private final Edition edition;
    private final Address address;
    private final Words words;
    private final Subject subject;
    private final List<Event> events;
    private final TablePages pages;

    private ReportsPage(Edition edition, Address address) {
        this.edition = edition;
        this.address = address;
        words = new Words(address.language());
        subject = Subject.of(edition, new Scope.Whole(), address.selection(), address.language())
                .orElseThrow();
        events = subject.events();
        pages = TablePages.of(events, address.language());
    }

    /** The page; empty when the table has fewer pages than that. */
    static Optional<HtmlPage> of(Edition edition, Address address) {
        var page = new ReportsPage(edition, address);
        return address.page() > page.pages.count() ? Optional.empty() : Optional.of(page.page());
    }

    private HtmlPage page() {
        var title = words.text("list.reports");
        var frame = new PageFrame(
                address,
                edition.titled(SelectionTitle.of(title, edition, address), address.language()),
                words.text("list.reports.about"),
                PageFrame.style(edition.looks(), List.of(), "/atlas/lists.css", "/atlas/listing.css"),
                Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("div").attr("class", "listing");
            markup.heading("h1", title);
            markup.open("p");
            PageFrame.link(
                    markup,
                    address.at(new Route.Atlas()).with(address.selection()).text(),
                    words.text("reports.figure"),
                    "");
            markup.close();
            if (!address.selection().words().isEmpty()) {
                new FoundHtml(edition, address, events).write(markup);
            }
            new TakeAway(edition, address).said(subject, false, markup);
            if (events.isEmpty()) {
                nothing(edition, address, markup);
            } else {
                selected(edition.events().size(), address, events.size(), markup);
                markup.element("p", words.text("reports.how"));
                rows(markup);
            }
            markup.close();
        });
    }

    /** That nothing is held, or that nothing answers to what was asked, and the way to all. */
    static void nothing(Edition edition, Address address, Markup markup) {
        var words = new Words(address.language());
        if (edition.events().isEmpty()) {
            markup.element("p", words.text("nothing-held"));
            return;
        }
        markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
        PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
        markup.close();
        examples(edition, address, markup);
    }

    /** What may be searched for instead, where somebody searched and the dataset has examples. */
    private static void examples(Edition edition, Address address, Markup markup) {
        var searches = edition.dataset().masthead().searchesIn(address.language());
        if (address.selection().words().isEmpty() || searches.isEmpty()) {
            return;
        }
        markup.open("p").attr("class", "examples").text(new Words(address.language()).text("search.such-as"));
        for (var search : searches) {
            markup.text(" ");
            var found = address.with(Selection.ALL.speakingOf(search));
            PageFrame.link(markup, found.text(), search, "");
        }
        markup.close();
    }

    /** That these are a part of what is held; nothing where they are all. */
    static void selected(int all, Address address, int shown, Markup markup) {
        var words = new Words(address.language());
        var wording = Wording.in(address.language());
        if (shown < all) {
            markup.open("p").attr("class", "selected");
            markup.text(words.text("selected", wording.number(shown), wording.number(all)))
                    .text(" ");
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
            markup.close();
        }
    }

    private void rows(Markup markup) {
        FigureHtml.shapes(SHAPES, edition.looks(), markup);
        int page = address.page();
        TableHtml.write(
                SHAPES,
                events.size(),
                pages.page(page),
                Wording.in(address.language()),
                markup,
                id -> address.at(new Route.OfEvent(id)).text());
        if (pages.count() > 1) {
            steps(page, markup);
        }
    }

    private void steps(int page, Markup markup) {
        markup.open("nav").attr("class", "pages").attr("aria-label", words.text("reports"));
        markup.element(
                "p",
                words.text(
                        "reports.page", number(pages.begin(page) + 1), number(pages.end(page)), number(events.size())));
        if (!edition.site().explorer()) {
            // a host of files answers every query with the first page
            PageFrame.link(
                    markup, address.at(new Route.All(Listing.COUNTRIES)).text(), words.text("reports.by-country"), "");
            markup.close();
            return;
        }
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
