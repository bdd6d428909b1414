package org.rolloutatlas.render.record;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Independence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Quantity;
import org.rolloutatlas.render.words.RecordWords;

/** The parts of the record of one event, each complete without style and script, in the order in which a page wants them. */
public final class EventSections {
    private final Markup markup;
    private final Event event;
    private final RecordWords words;
    private final EvidenceHtml evidenceHtml;

    /** The parts of an event, for a page or a frame. */
    public EventSections(Markup markup, Event event, Language language, Placement placement) {
        this.markup = markup;
        this.event = event;
        words = new RecordWords(language);
        evidenceHtml = new EvidenceHtml(markup, words, placement);
    }

    /** What is claimed, in the editors' words. */
    public void claim() {
        markup.open("p")
                .attr("class", "claim")
                .text(event.claim().told(words.language()))
                .close();
    }

    /** How the place on the map is known, in one sentence. */
    public String basis() {
        return event.place()
                .filter(place -> place.basis() != PlaceBasis.CAPITAL_AS_PROXY)
                .map(place ->
                        words.text("where." + place.basis().code(), place.name().in(words.language())))
                .orElseGet(() -> words.text(event.countries().isEmpty() ? "where.none" : "where.country"));
    }

    /** Why its texts count as so many sources, in one sentence. */
    private String why() {
        var sources = event.reports().stream().map(Evidence::source).toList();
        int groups = Independence.count(sources);
        if (sources.size() == 1) {
            return words.text("why.one");
        }
        return words.text(
                groups == 1 ? "why.one-of-many" : "why.several",
                Integer.toString(sources.size()),
                Integer.toString(groups));
    }

    /** Parties, place and amounts: terms and what is held of them. */
    public void facts() {
        facts(Optional.empty());
    }

    /** The same; its project and the actors lead to their pages. */
    public void facts(RecordLinks links) {
        facts(Optional.of(links));
    }

    private void facts(Optional<RecordLinks> links) {
        markup.open("dl").attr("class", "facts");
        event.project()
                .ifPresent(project -> fact(
                        words.text("project"),
                        () -> named(project.name().in(words.language()), links.map(to -> to.project(project.id())))));
        fact(words.text("system"), words.wording().system(event.system()));
        event.place()
                .ifPresent(place -> fact(
                        words.text("place"),
                        words.with(
                                words.place(place, event),
                                words.text("precision." + place.precision().code())
                                        + words.comma()
                                        + words.text("basis." + place.basis().code()))));
        parties()
                .forEach((role, parties) -> fact(
                        role,
                        parties.stream()
                                .map(party -> (Runnable) () -> party(party, links))
                                .toList()));
        event.amount()
                .ifPresent(amount -> fact(
                        words.text("amount"),
                        words.with(
                                Quantity.of(amount, words),
                                amount.kind().label().in(words.language()))));
        event.people()
                .ifPresent(people -> fact(
                        words.text("people"),
                        words.with(
                                Quantity.of(BigDecimal.valueOf(people.count()), words.language()),
                                people.kind().label().in(words.language()))));
        event.reported().ifPresent(report -> fact(words.text("reported"), words.reference(report.source())));
        markup.close();
    }

    /** By what they are in it, in the order of the record: a term stands once. */
    private Map<String, List<Party>> parties() {
        return event.parties().stream()
                .collect(Collectors.groupingBy(
                        party -> party.role().label().in(words.language()), LinkedHashMap::new, Collectors.toList()));
    }

    private void party(Party party, Optional<RecordLinks> links) {
        named(
                party.actor().name().in(words.language()),
                links.map(to -> to.actor(party.actor().id())));
        if (party.certainty() != Certainty.STATED) {
            markup.text(
                    words.with("", words.text("certainty." + party.certainty().code())));
        }
    }

    private void named(String name, Optional<String> address) {
        address.ifPresentOrElse(
                to -> markup.open("a").attr("href", to).text(name).close(), () -> markup.text(name));
    }

    private void fact(String term, String value) {
        fact(term, () -> markup.text(value));
    }

    private void fact(String term, Runnable value) {
        fact(term, List.of(value));
    }

    private void fact(String term, List<Runnable> values) {
        markup.open("div").element("dt", term);
        for (var value : values) {
            markup.open("dd");
            value.run();
            markup.close();
        }
        markup.close();
    }

    /** What each source says, and apart from these what only gives background. */
    public void evidence() {
        markup.open("section").attr("class", "evidence");
        markup.heading("h2", words.text("evidence"));
        markup.open("p").attr("class", "weight").text(words.evidence(event)).close();
        markup.open("p").attr("class", "why").text(why()).close();
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

    /** The questions on which sources disagree. */
    public void disagreements() {
        disagreements(Optional.empty());
    }

    /** The same; each question leads to its page. */
    public void disagreements(RecordLinks links) {
        disagreements(Optional.of(links));
    }

    private void disagreements(Optional<RecordLinks> links) {
        for (var disagreement : event.disagreements()) {
            markup.open("section").attr("class", "disagreement");
            markup.heading("h2", words.text("disagreement"));
            markup.open("p");
            named(disagreement.question().told(words.language()), links.map(to -> to.question(disagreement.id())));
            markup.close();
            DisagreementHtml.write(disagreement, words, markup);
            markup.close();
        }
    }

    /** How the record was reviewed and corrected. */
    public void history() {
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
