package org.rolloutatlas.render.record;

import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.scene.Strand;
import org.rolloutatlas.scene.StrandBar;

/** The number or date with which a position answers: as a bar to the scale of its question where it has one, what is counted below. */
final class StrandValue {
    private StrandValue() {}

    /** Writes it; nothing where the position answers with neither. */
    static void write(QuestionCard card, Strand strand, Markup markup) {
        card.value(strand).ifPresent(value -> {
            markup.element("b", value);
            strand.bar().ifPresent(bar -> bar(bar, markup));
            card.what(strand).ifPresent(what -> markup.element("small", what));
        });
    }

    private static void bar(StrandBar bar, Markup markup) {
        markup.open("svg")
                .attr("class", "bar")
                .attr("width", "100%")
                .attr("height", 10)
                .attr("aria-hidden", "true");
        if (bar.most() > bar.sure()) {
            rect("doubt", 0, bar.most(), markup);
        }
        if (bar.sure() > 0) {
            rect("sure", 0, bar.sure(), markup);
        }
        if (bar.open()) {
            markup.open("svg")
                    .attr("x", Decimal.percent(bar.sure()))
                    .attr("class", "on")
                    .open("path");
            markup.attr("d", "M2 1L6 5 2 9").empty().close();
        }
        markup.close();
    }

    private static void rect(String cssClass, double from, double to, Markup markup) {
        markup.open("rect").attr("class", cssClass).attr("x", Decimal.percent(from));
        markup.attr("width", Decimal.percent(to - from)).attr("height", 10).empty();
    }
}
