package org.rolloutatlas.render.record;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Independence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/**
 * The positions on a question side by side, of equal rank, each with its sources; the editors' note last. A source is quoted only
 * where its words can belong to no other position: it holds one, and one quotation of it is held.
 */
public final class PositionsHtml {
    private final List<Evidence> evidence;
    private final RecordWords words;
    private final EvidenceHtml html;
    private final Markup markup;

    /** For the reports that the question concerns, whose evidence has the quotations. */
    public PositionsHtml(List<Event> events, Language language, Markup markup) {
        evidence = events.stream().flatMap(event -> event.evidence().stream()).toList();
        words = new RecordWords(language);
        html = new EvidenceHtml(markup, words);
        this.markup = markup;
    }

    /** Writes them below the question. */
    public void write(Disagreement disagreement) {
        markup.open("div").attr("class", "positions");
        disagreement.positions().forEach(position -> position(position, disagreement));
        markup.close().line();
        disagreement
                .note()
                .ifPresent(note -> markup.open("p")
                        .attr("class", "note")
                        .element("b", words.text("positions.note"))
                        .text(" " + note.in(words.language()))
                        .close());
    }

    private void position(Position position, Disagreement disagreement) {
        markup.open("section").attr("class", "position");
        markup.heading("h2", position.claim().in(words.language()));
        markup.open("p").attr("class", "weight");
        markup.text(words.wording().text("positions.sources", Independence.count(position.sources())))
                .close();
        for (var source : position.sources()) {
            words(source, disagreement).ifPresentOrElse(html::write, () -> html.line(source));
        }
        markup.close().line();
    }

    private Optional<Evidence> words(Source source, Disagreement disagreement) {
        long positions = disagreement.positions().stream()
                .filter(position -> position.sources().contains(source))
                .count();
        var quoted = evidence.stream()
                .filter(item -> item.source().equals(source) && item.quote().isPresent())
                .toList();
        boolean clear = positions == 1
                && quoted.stream().map(Evidence::quote).distinct().count() == 1;
        return clear ? Optional.of(quoted.getFirst()) : Optional.empty();
    }
}
