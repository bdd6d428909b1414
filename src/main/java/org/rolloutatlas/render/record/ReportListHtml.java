package org.rolloutatlas.render.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Precision;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/**
 * Reports as a list to read: {@code <li id="ID">} with stage, title, date, place, one quotation in its own language, its
 * source and its weight, all in sight. Everything else that is held stands on the event's own page.
 */
public final class ReportListHtml {
    private final String shapes;
    private final RecordWords words;
    private final RecordLinks links;
    private final Markup markup;

    /** In the page of a figure, whose shapes it uses. */
    public ReportListHtml(Figure figure, RecordLinks links, Markup markup) {
        shapes = figure.id();
        words = new RecordWords(figure.wording().language());
        this.links = links;
        this.markup = markup;
    }

    /**
     * Writes some of the figure's events, in time.
     *
     * @param heading the element of their titles
     */
    public void write(List<Event> events, String heading) {
        markup.open("ol").attr("class", "said");
        ReportOrder.inTime(events).forEach(event -> report(event, heading));
        markup.close().line();
    }

    private void report(Event event, String heading) {
        markup.open("li").attr("id", event.id());
        StageSign.write(event, shapes, markup);
        markup.open(heading);
        link(links.event(event.id()), event.title().told(words.language()));
        markup.close();
        markup.open("p").attr("class", "when").text(when(event)).close();
        var shown = shown(event);
        says(shown, event);
        source(shown, event);
        disputed(event);
        markup.close().line();
    }

    /** "December 2016 – January 2017 · piloted · Naypyidaw". */
    private String when(Event event) {
        var parts = new ArrayList<String>();
        parts.add(words.date(event));
        var stage = words.wording().stage(event.stage());
        parts.add(event.planned() ? stage + words.comma() + words.text("planned") : stage);
        event.place().filter(place -> isTold(place, event)).ifPresent(place -> parts.add(words.place(place, event)));
        if (event.countries().size() > 1) {
            parts.add(words.countries(event));
        }
        return String.join(" · ", parts);
    }

    /** The country as a whole is told by the page. */
    private static boolean isTold(Place place, Event event) {
        return place.precision() != Precision.COUNTRY
                || place.country()
                        .filter(host -> !event.countries().contains(host))
                        .isPresent();
    }

    /** The one on which the coding rests most, of those that are quoted. */
    private static Evidence shown(Event event) {
        return event.reports().stream()
                .filter(item -> item.quote().isPresent())
                .findFirst()
                .orElseGet(() -> event.reports().getFirst());
    }

    /** The quotation, and below it what it says in the reader's language; the claim where nothing else says that. */
    private void says(Evidence item, Event event) {
        var tag = words.language().tag();
        item.quote().ifPresent(quote -> {
            markup.open("blockquote");
            if (!quote.language().equals(tag)) {
                markup.speaks(quote.language());
            }
            markup.text(quote.text()).close();
        });
        if (item.quote().filter(quote -> quote.language().equals(tag)).isPresent()) {
            return;
        }
        var translation = item.translation()
                .flatMap(text -> Optional.ofNullable(text.byTag().get(tag)));
        markup.open("p").attr("class", translation.isPresent() ? "translation" : "claim");
        markup.text(translation.orElseGet(() -> event.claim().told(words.language())))
                .close();
    }

    private void source(Evidence item, Event event) {
        var stop = words.wording().text("list.stop");
        markup.open("p").attr("class", "source");
        link(links.source(item.source().id()), item.source().publisher());
        markup.text(words.text("reference", "", words.published(item.source())) + stop);
        markup.open("span")
                .attr("class", "weight")
                .text(words.evidence(event) + stop)
                .close();
        var others =
                event.reports().stream().filter(other -> !other.equals(item)).toList();
        if (!others.isEmpty()) {
            boolean quoted = others.stream().allMatch(other -> other.quote().isPresent());
            link(
                    links.event(event.id()),
                    words.wording().text(quoted ? "said.quotations" : "said.sources", others.size()));
        }
        markup.close();
    }

    private void disputed(Event event) {
        for (var disagreement : event.disagreements()) {
            markup.open("p").attr("class", "disputed").text(words.text("disputed", ""));
            link(links.question(disagreement.id()), disagreement.question().told(words.language()));
            markup.close();
        }
    }

    private void link(String address, String text) {
        markup.open("a").attr("href", address).text(text).close();
    }
}
