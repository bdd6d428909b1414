package org.rolloutatlas.render.record;

import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.ProjectLife;

/** The reports of a project as a strip of signs, each a link, this one ringed; before and after it the reports next in time. */
public final class ProjectLifeHtml {
    private final ProjectLife life;
    private final Event here;
    private final RecordWords words;
    private final Looks looks;
    private final Function<String, String> permalink;
    private final Markup markup;

    private ProjectLifeHtml(
            ProjectLife life, Event here, AtlasWording wording, Function<String, String> permalink, Markup markup) {
        this.life = life;
        this.here = here;
        this.words = new RecordWords(wording.language());
        looks = wording.looks();
        this.permalink = permalink;
        this.markup = markup;
    }

    /**
     * Writes it; nothing where a report is alone.
     *
     * @param permalink the address of an event by its id
     */
    public static void write(
            ProjectLife life, Event here, AtlasWording wording, Function<String, String> permalink, Markup markup) {
        if (life.events().size() > 1) {
            new ProjectLifeHtml(life, here, wording, permalink, markup).write();
        }
    }

    private void write() {
        markup.open("nav").attr("class", "life").attr("aria-label", words.text("life"));
        neighbour("life.before", "prev", life.before(here));
        markup.open("ol").attr("class", "strip");
        life.events().forEach(this::sign);
        markup.close();
        neighbour("life.after", "next", life.after(here));
        markup.close().line();
    }

    private void neighbour(String key, String relation, Optional<Event> event) {
        markup.open("p").attr("class", relation);
        event.ifPresent(other -> {
            markup.open("small").text(words.text(key)).close();
            markup.open("a").attr("href", permalink.apply(other.id())).attr("rel", relation);
            markup.text(other.title().told(words.language())).close();
            markup.open("small").text(when(other)).close();
        });
        markup.close();
    }

    private void sign(Event event) {
        boolean isHere = event.id().equals(here.id());
        markup.open("li").open("a").attr("href", permalink.apply(event.id()));
        if (isHere) {
            markup.attr("aria-current", "page");
        }
        QuoteCardHtml.sign(
                event.stage().stageClass(),
                looks,
                Glyph.weight(event),
                Optional.of(when(event) + words.comma() + event.title().told(words.language())),
                markup);
        markup.close().close();
    }

    private String when(Event event) {
        return new EventWords(words.wording()).when(event);
    }
}
