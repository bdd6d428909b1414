package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.render.markup.Markup;

/**
 * The text of a chapter, in which names of sources lead to their texts and names of events to what is held of them.
 *
 * @param framed whether it stands in a frame, so that links open beside the page around it
 */
record StoryText(Address address, boolean framed, Markup markup) {

    /** Writes it as one paragraph. */
    void write(Chapter chapter) {
        markup.open("p");
        chapter.linked().told(address.language()).forEach(this::span);
        markup.close().line();
    }

    /** A source leads to its own text; where its address is not known, to what is held of it. */
    private void span(Span span) {
        switch (span) {
            case Span.Plain(var text) -> ChineseDates.write(markup, text);
            case Span.ToSource(var text, var source) -> {
                var url = source.url();
                if (url.isPresent()) {
                    markup.open("a").attr("href", url.get().toString());
                    markup.attr("rel", "noopener external");
                    beside();
                    markup.text(text).close();
                } else {
                    link(text, new Route.OfSource(source.id()));
                }
            }
            case Span.ToEvent(var text, var id) -> link(text, new Route.OfEvent(id));
        }
    }

    /** A link to a page of ours. */
    void link(String text, Route route) {
        markup.open("a").attr("href", address.at(route).as(Theme.AUTO).text());
        beside();
        markup.text(text).close();
    }

    private void beside() {
        if (framed) {
            markup.attr("target", "_blank");
        }
    }
}
