package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.EventHtml;

/** One event: everything held about it. */
final class EventPage {
    private EventPage() {}

    static HtmlPage of(Edition edition, Address address, Event event) {
        var words = new Words(address.language());
        var title = words.text("event.title", event.title().in(address.language()), words.text("site"));
        var figures = event.isRetracted() ? List.<Figure>of() : List.of(figure(edition, address, event));
        var style = PageFrame.style(figures, "/atlas/subject.css");
        var description = event.isRetracted()
                ? Withdrawn.reason(event, address)
                : event.claim().in(address.language());
        var frame = new PageFrame(address, title, description, style, Optional.empty());
        Consumer<Markup> content = markup -> {
            markup.open("div").attr("class", "prose");
            EventHtml.write(
                    markup,
                    event,
                    address.language(),
                    id -> address.at(new Route.OfEvent(id)).as(Theme.AUTO).text());
            markup.open("p");
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
            markup.close().close();
            figures.forEach(figure -> FigureHtml.write(
                    figure.titled(words.text("title")), 2, markup, () -> markup.text(words.text("method-line"))));
            new RelatedHtml(edition, address, markup).write(List.of(event));
            figures.forEach(
                    figure -> EmbedHtml.write(edition.site(), address, new Scope.OfEvent(event.id()), figure, markup));
        };
        return event.isRetracted() ? frame.unlisted(edition, content) : frame.page(edition, content);
    }

    private static Figure figure(Edition edition, Address address, Event event) {
        return Subject.of(edition, new Scope.OfEvent(event.id()), address.selection(), address.language())
                .orElseThrow()
                .figure(edition, address);
    }
}
