package org.rolloutatlas.render.record;

import java.util.ArrayList;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** Everything that is held about one event, as an article; complete without style and script. */
public final class EventHtml {
    private final Markup markup;
    private final Event event;
    private final RecordWords words;
    private final EventSections sections;
    private final Placement placement;

    private EventHtml(Markup markup, Event event, Language language, Placement placement) {
        this.markup = markup;
        this.event = event;
        words = new RecordWords(language);
        this.placement = placement;
        sections = new EventSections(markup, event, language, placement);
    }

    /**
     * Writes {@code <article id="e-…">} with the event's title as the page's first heading.
     *
     * @param permalink the address of an event by its id
     */
    public static void write(Markup markup, Event event, Language language, Function<String, String> permalink) {
        write(markup, event, language, Placement.PAGE, permalink);
    }

    /** As above, for a page or a frame. */
    public static void write(
            Markup markup, Event event, Language language, Placement placement, Function<String, String> permalink) {
        new EventHtml(markup, event, language, placement).article(permalink);
    }

    private void article(Function<String, String> permalink) {
        markup.open("article").attr("id", "e-" + event.id()).attr("class", "event");
        markup.open("p").attr("class", "kicker").text(kicker()).close();
        markup.heading("h1", event.title().told(words.language()));
        if (event.isRetracted()) {
            markup.open("p")
                    .attr("class", "notice")
                    .text(new ReviewText(words.language()).retraction(event))
                    .close();
        }
        sections.claim();
        sections.facts();
        sections.evidence();
        sections.disagreements();
        sections.history();
        markup.open("p").attr("class", "permalink").text(words.text("permalink") + " ");
        markup.open("a").attr("href", permalink.apply(event.id()));
        placement.target(markup);
        markup.text(permalink.apply(event.id())).close().close();
        markup.close();
    }

    private String kicker() {
        var parts = new ArrayList<String>();
        parts.add(words.countries(event));
        parts.add(words.date(event));
        parts.add(words.wording().stage(event.stage()));
        if (event.planned()) {
            parts.add(words.text("planned"));
        }
        return String.join(" · ", parts);
    }
}
