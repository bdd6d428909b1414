package org.rolloutatlas.render.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Function;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Quantity;
import org.rolloutatlas.render.words.RecordWords;

/** Everything that is held about one event, as an article; complete without style and script. */
public final class EventHtml {
    private final Markup markup;
    private final Event event;
    private final RecordWords words;
    private final EvidenceHtml evidenceHtml;
    private final Placement placement;

    private EventHtml(Markup markup, Event event, Language language, Placement placement) {
        this.markup = markup;
        this.event = event;
        words = new RecordWords(language);
        this.placement = placement;
        evidenceHtml = new EvidenceHtml(markup, words, placement);
    }

    /**
     * Writes {@code <article id="e-ID">} with the event's title as the page's first heading.
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
        markup.heading("h1", event.title().in(words.language()));
        if (event.isRetracted()) {
            markup.open("p")
                    .attr("class", "notice")
                    .text(new ReviewText(words.language()).retraction(event))
                    .close();
        }
        markup.open("p")
                .attr("class", "claim")
                .text(event.claim().in(words.language()))
                .close();
        facts();
        evidence();
        disagreements();
        history();
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

    private void facts() {
        markup.open("dl").attr("class", "facts");
        event.project()
                .ifPresent(project -> fact(words.text("project"), project.name().in(words.language())));
        fact(words.text("system"), words.wording().system(event.system()));
        event.place()
                .ifPresent(place -> fact(
                        words.text("place"),
                        words.with(
                                words.place(place, event),
                                words.text("precision." + place.precision().code())
                                        + words.comma()
                                        + words.text("basis." + place.basis().code()))));
        event.parties().forEach(party -> fact(words.text("role." + party.role().code()), name(party)));
        event.amount()
                .ifPresent(amount -> fact(
                        words.text("amount"),
                        words.with(
                                Quantity.of(amount, words),
                                words.text("amount-kind." + amount.kind().code()))));
        event.people()
                .ifPresent(people -> fact(
                        words.text("people"),
                        words.with(
                                Quantity.of(BigDecimal.valueOf(people.count()), words.language()),
                                words.text("people-kind." + people.kind().code()))));
        event.reported().ifPresent(report -> fact(words.text("reported"), words.reference(report.source())));
        markup.close();
    }

    private String name(Party party) {
        var name = party.actor().name().in(words.language());
        return party.certainty() == Certainty.STATED
                ? name
                : words.with(name, words.text("certainty." + party.certainty().code()));
    }

    private void fact(String term, String value) {
        markup.open("div").element("dt", term).element("dd", value).close();
    }

    private void evidence() {
        markup.open("section").attr("class", "evidence");
        markup.heading("h2", words.text("evidence"));
        markup.open("p").attr("class", "weight").text(words.evidence(event)).close();
        event.reports().forEach(this::item);
        markup.close();
        if (!event.background().isEmpty()) {
            markup.open("section").attr("class", "evidence background");
            markup.heading("h2", words.text("background"));
            event.background().forEach(this::item);
            markup.close();
        }
    }

    private void item(Evidence item) {
        markup.open("div").attr("class", "item");
        evidenceHtml.write(item);
        evidenceHtml.text(item.source());
        markup.close();
    }

    private void disagreements() {
        for (var disagreement : event.disagreements()) {
            markup.open("section").attr("class", "disagreement");
            markup.heading("h2", words.text("disagreement"));
            markup.element("p", disagreement.question().in(words.language()));
            DisagreementHtml.write(disagreement, words, markup);
            markup.close();
        }
    }

    private void history() {
        if (event.history().isEmpty()) {
            return;
        }
        markup.open("section").attr("class", "history");
        markup.heading("h2", words.text("history"));
        markup.open("p")
                .attr("class", "review")
                .text(new ReviewText(words.language()).review(event.review()))
                .close();
        markup.open("ul");
        for (var change : event.history()) {
            markup.open("li").open("time").attr("datetime", change.on().toString());
            markup.text(change.on().toString())
                    .close()
                    .text(" " + words.text("change." + change.kind().code()));
            change.note().ifPresent(note -> markup.text(" · " + note.in(words.language())));
            markup.close();
        }
        markup.close().close();
    }
}
