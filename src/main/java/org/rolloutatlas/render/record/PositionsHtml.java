package org.rolloutatlas.render.record;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Strand;

/**
 * The positions on a question side by side, of equal rank, each with its reports and sources; the editors' note last. The line of
 * its strand runs above a column, and at the left of a block on a phone, where marks stand on it.
 */
public final class PositionsHtml {
    private final QuestionCard card;
    private final PositionWords quoted;
    private final RecordWords words;
    private final RecordLinks links;
    private final EvidenceHtml html;
    private final Markup markup;

    /** For the reports that the question concerns, whose evidence has the quotations. */
    public PositionsHtml(
            QuestionCard card, Disagreement question, List<Event> events, RecordLinks links, Markup markup) {
        this.card = card;
        this.links = links;
        this.markup = markup;
        quoted = new PositionWords(question, events);
        words = new RecordWords(card.language());
        html = new EvidenceHtml(markup, words);
    }

    /** Writes them below the question. */
    public void write(Optional<String> note) {
        markup.open("div").attr("class", "positions");
        card.strands().strands().forEach(this::position);
        markup.close().line();
        note.ifPresent(text -> markup.open("div")
                .attr("class", "editors-note")
                .element("b", words.text("positions.note"))
                .element("p", text)
                .close());
    }

    private void position(Strand strand) {
        markup.open("section").attr("class", "position").attr("id", StrandsHtml.id(strand));
        rule("rule", "100%", Decimal.px(strand.width()));
        rule("thread", Decimal.px(strand.width()), "100%");
        markup.open("h2").element("b", strand.letter()).text(" ");
        markup.element("span", card.label(strand)).close();
        card.claim(strand)
                .ifPresent(claim ->
                        markup.open("p").attr("class", "claim").text(claim).close());
        if (card.value(strand).isPresent()) {
            markup.open("p").attr("class", "value");
            StrandValue.write(card, strand, markup);
            markup.close();
        }
        events(strand);
        markup.open("p").attr("class", "weight").text(card.weight(strand)).close();
        sources(strand);
        markup.close().line();
    }

    private void rule(String cssClass, String width, String height) {
        markup.open("svg").attr("class", cssClass).attr("width", width).attr("height", height);
        markup.attr("aria-hidden", "true").open("rect").attr("width", "100%").attr("height", "100%");
        markup.empty().close();
    }

    private void events(Strand strand) {
        if (strand.events().isEmpty()) {
            return;
        }
        markup.open("ul").attr("class", "course").attr("aria-label", words.text("strands.events"));
        for (var event : strand.events()) {
            markup.open("li");
            QuoteCardHtml.sign(event.stage().stageClass(), card.looks(), Glyph.weight(event), Optional.empty(), markup);
            markup.open("a").attr("href", links.event(event.id()));
            markup.text(event.title().told(words.language())).close();
            markup.text(" ").element("small", words.date(event)).close();
        }
        markup.close();
    }

    private void sources(Strand strand) {
        boolean anyQuoted = false;
        for (var source : strand.position().sources()) {
            var said = quoted.of(source, strand.position());
            anyQuoted |= !said.isEmpty();
            markup.open("div").attr("class", "said");
            source.published().ifPresent(_ -> diamond());
            said.forEach(html::words);
            html.named(source);
            markup.close();
        }
        if (!anyQuoted) {
            markup.open("p")
                    .attr("class", "no-quote")
                    .text(words.text("strands.no-quote"))
                    .close();
        }
    }

    private void diamond() {
        markup.open("svg")
                .attr("class", "report")
                .attr("viewBox", "-10 -10 20 20")
                .attr("aria-hidden", "true");
        markup.open("path").attr("d", Glyph.REPORT).empty();
        markup.close();
    }
}
