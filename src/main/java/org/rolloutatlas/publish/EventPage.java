package org.rolloutatlas.publish;

import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.EventHtml;

/** One event: everything held about it. */
final class EventPage {
    private EventPage() {}

    static HtmlPage of(Edition edition, Address address, Event event) {
        var words = new Words(address.language());
        var title = words.text("event.title", event.title().in(address.language()), words.text("site"));
        var frame = new PageFrame(
                address, title, event.claim().in(address.language()), Assets.text("/atlas/page.css"), Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("div").attr("class", "prose");
            EventHtml.write(
                    markup,
                    event,
                    address.language(),
                    id -> new Address(new Route.OfEvent(id), address.selection(), address.language(), Theme.AUTO)
                            .text());
            markup.open("p");
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
            markup.close().close();
        });
    }
}
