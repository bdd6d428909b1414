package org.rolloutatlas.render.record;

import java.util.stream.Collectors;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** The positions of a disagreement, each with the sources that hold it, and what the editors note. No verdict. */
public final class DisagreementHtml {
    private DisagreementHtml() {}

    /** Writes them below the question. */
    public static void write(Disagreement disagreement, RecordWords words, Markup markup) {
        markup.open("ul");
        disagreement.positions().forEach(position -> write(position, words, markup));
        markup.close();
        disagreement
                .note()
                .ifPresent(note -> markup.open("p")
                        .attr("class", "note")
                        .text(note.in(words.language()))
                        .close());
    }

    private static void write(Position position, RecordWords words, Markup markup) {
        markup.open("li").text(position.claim().told(words.language())).text(" ");
        markup.open("span")
                .attr("class", "source")
                .text(position.sources().stream()
                        .map(words::reference)
                        .distinct()
                        .collect(Collectors.joining(words.text("references"))))
                .close()
                .close();
    }
}
