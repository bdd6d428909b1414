package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.EmbedHeight;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.EventHtml;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.record.TablePages;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/**
 * A figure for a frame on somebody else's page: everything in one response, nothing fetched, kept or sent but its height.
 * An event that stands has a frame of its own, {@link EventEmbed}. The figure keeps its natural height; the list of reports below it takes the rest of the frame and scrolls.
 */
final class EmbedPage {
    private final Edition edition;
    private final Address address;
    private final Scope scope;
    private final Subject subject;
    private final SiteWords words;

    private EmbedPage(Edition edition, Address address, Scope scope, Subject subject) {
        this.edition = edition;
        this.address = address;
        this.scope = scope;
        this.subject = subject;
        words = new SiteWords(address.language());
    }

    static HtmlPage of(Edition edition, Address address, Scope scope, Subject subject) {
        if (scope instanceof Scope.OfStory story
                && address.selection().equals(Selection.ALL)
                && !subject.events().isEmpty()) {
            return StoryEmbed.of(edition, address, edition.findStory(story.id()).orElseThrow(), subject);
        }
        return new EmbedPage(edition, address, scope, subject).page();
    }

    /** Its marks lead to the rows of the page; with so many that the table is cut, some lead to the public pages. */
    private Figure figure() {
        var rows = TablePages.of(subject.events(), address.language()).page(1);
        return subject.figure(edition, address).linked(AtlasLinks.inFrame(address, rows));
    }

    private HtmlPage page() {
        var withdrawn = subject.events().stream().anyMatch(Event::isRetracted);
        var figures = subject.events().isEmpty() || withdrawn ? List.<Figure>of() : List.of(figure());
        var style = PageFrame.style(edition.looks(), figures, "/atlas/embed.css")
                + figures.stream().map(EmbedHeight::rules).collect(Collectors.joining());
        var frame = new EmbedFrame(
                edition,
                address,
                SelectionTitle.of(subject.title(), edition, address),
                subject.description(),
                style,
                BrowserModule.FIGURE + BrowserModule.FRAME);
        return frame.page(markup -> {
            markup.open("main").line();
            if (withdrawn) {
                list(markup, () -> article(markup));
            } else if (figures.isEmpty()) {
                markup.heading("h1", subject.title());
                nothing(edition, address, markup);
            }
            // it fetches no finer map: a frame asks for nothing
            markup.open("rollout-atlas").flag("alone").attr("query", address.query());
            if (figures.stream().anyMatch(Figure::isClosed)) {
                markup.attr("class", "closed");
            }
            figures.forEach(figure -> figure(figure, markup));
            markup.close().close();
            EmbedFooter.write(edition, address, scope, markup);
        });
    }

    /** That nothing answers to what was asked, and the way to all that is held. */
    static void nothing(Edition edition, Address address, Markup markup) {
        var words = new Words(address.language());
        if (edition.events().isEmpty()) {
            markup.element("p", words.text("nothing-held"));
            return;
        }
        markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
        if (address.selection().equals(Selection.ALL)) {
            // all that was held of it was withdrawn
            EmbedFooter.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"));
        } else {
            markup.open("a").attr("href", address.with(Selection.ALL).text());
            markup.text(words.text("show-all")).close();
        }
        markup.close();
    }

    private void figure(Figure figure, Markup markup) {
        FigureHtml.write(figure, 1, markup, () -> markup.text(new Words(address.language()).text("method-line")));
        if (figure.isClosed()) {
            markup.open("p").attr("class", "all");
            EmbedFooter.link(
                    markup,
                    address.at(new Route.All(Listing.REPORTS))
                            .with(address.selection())
                            .text(),
                    new Words(address.language()).text("front.all-reports"));
            markup.close().line();
            return;
        }
        list(markup, () -> {
            var rows = TablePages.of(subject.events(), address.language()).page(1);
            TableHtml.write(figure, rows, markup, Placement.FRAME, this::page);
        });
    }

    private void list(Markup markup, Runnable content) {
        markup.open("section").attr("class", "list").attr("tabindex", 0).attr("role", "region");
        markup.attr("aria-label", words.text("embed.list"));
        content.run();
        markup.close().line();
    }

    private void article(Markup markup) {
        EventHtml.write(markup, subject.events().getFirst(), address.language(), Placement.FRAME, this::page);
    }

    private String page(String eventId) {
        return address.at(new Route.OfEvent(eventId)).text();
    }
}
