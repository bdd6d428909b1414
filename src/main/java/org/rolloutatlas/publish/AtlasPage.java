package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.render.Figure;
import org.rolloutatlas.render.FigureCss;
import org.rolloutatlas.render.FigureHtml;
import org.rolloutatlas.render.Markup;
import org.rolloutatlas.render.TableHtml;
import org.rolloutatlas.scene.Clock;
import org.rolloutatlas.selection.Selection;

/** The front page: the figure of all selected events, and the same events as a table with their evidence. */
final class AtlasPage {
    /** Keeps Africa, Asia and the Pacific whole; the cut runs through the Atlantic-free Pacific at 169° west. */
    private static final double CENTRAL_MERIDIAN = 11;

    private final Edition edition;
    private final Address address;
    private final Words words;
    private final List<Event> events;

    private AtlasPage(Edition edition, Address address) {
        this.edition = edition;
        this.address = address;
        words = new Words(address.language());
        events = address.selection().applyTo(edition.events());
    }

    static HtmlPage of(Edition edition, Address address) {
        return new AtlasPage(edition, address).page();
    }

    private HtmlPage page() {
        var figures = events.isEmpty() ? List.<Figure>of() : List.of(figure());
        var style = FigureCss.text(figures) + Assets.text("/atlas/page.css");
        var frame = new PageFrame(
                address,
                words.text("event.title", words.text("title"), words.text("site")),
                words.text("description"),
                style,
                Optional.empty());
        return frame.page(edition, markup -> {
            if (figures.isEmpty()) {
                nothing(markup);
            } else {
                FigureHtml.write(figures.getFirst(), 1, markup, () -> markup.text(words.text("description")));
                new RelatedHtml(edition, address, markup).stories();
                selected(markup);
                table(figures.getFirst(), markup);
                EmbedHtml.write(edition.site(), address, new Scope.Whole(), markup);
            }
        });
    }

    private Figure figure() {
        var countries = edition.events().stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.toSet());
        var basemap = edition.world().basemap(ProjectionKind.EQUAL_EARTH, CENTRAL_MERIDIAN, Detail.PAGE, countries);
        var clock = address.selection().clock() == EventClock.REPORTED ? Clock.REPORTED : Clock.HAPPENED;
        return Figure.of(
                "atlas",
                words.text("title"),
                events,
                basemap,
                address.language(),
                clock,
                Optional.empty(),
                Optional.empty());
    }

    private void nothing(Markup markup) {
        markup.open("div").attr("class", "prose");
        markup.element("h1", words.text("title"));
        markup.open("p").text(words.text("nothing-selected")).text(" ");
        PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
        markup.close().close();
    }

    private void selected(Markup markup) {
        var all = edition.events().size();
        if (events.size() < all) {
            markup.open("p").attr("class", "selected");
            markup.text(words.text("selected", Integer.toString(events.size()), Integer.toString(all)))
                    .text(" ");
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
            markup.close();
        }
    }

    private void table(Figure figure, Markup markup) {
        markup.open("section").attr("class", "table").attr("aria-labelledby", "reports-title");
        markup.open("h2")
                .attr("id", "reports-title")
                .text(words.text("reports"))
                .close();
        markup.element("p", words.text("reports.how"));
        Function<String, String> permalink =
                id -> address.at(new Route.OfEvent(id)).text();
        TableHtml.write(figure, markup, permalink);
        markup.close();
    }
}
