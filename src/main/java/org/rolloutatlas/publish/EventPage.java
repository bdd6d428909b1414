package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.record.EventHtml;

/** One event: everything held about it. */
final class EventPage {
    private EventPage() {}

    static HtmlPage of(Edition edition, Address address, Event event) {
        var words = new Words(address.language());
        var title = words.text("event.title", event.title().in(address.language()), words.text("site"));
        var figures = event.isRetracted() ? List.<Figure>of() : List.of(figure(edition, address, event));
        var style = PageFrame.style(figures, "/atlas/subject.css");
        var frame = new PageFrame(address, title, event.claim().in(address.language()), style, Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("div").attr("class", "prose");
            EventHtml.write(
                    markup,
                    event,
                    address.language(),
                    id -> address.at(new Route.OfEvent(id)).as(Theme.AUTO).text());
            markup.open("p");
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
            markup.close().close();
            figures.forEach(
                    figure -> FigureHtml.write(figure, 2, markup, () -> markup.text(words.text("method-line"))));
            new RelatedHtml(edition, address, markup).write(List.of(event));
            if (!event.isRetracted()) {
                EmbedHtml.write(edition.site(), address, new Scope.OfEvent(event.id()), markup);
            }
        });
    }

    private static Figure figure(Edition edition, Address address, Event event) {
        return Subject.of(edition, new Scope.OfEvent(event.id()), address.selection(), address.language())
                .orElseThrow()
                .titled(new Words(address.language()).text("title"))
                .figure(edition, address);
    }
}
