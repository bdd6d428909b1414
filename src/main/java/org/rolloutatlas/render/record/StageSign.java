package org.rolloutatlas.render.record;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Markup;

/**
 * The sign of an event's stage in a list, by the rule of the figure: dashed where it is only planned, hollow where it has no
 * second independent source.
 */
public final class StageSign {
    private StageSign() {}

    /**
     * Writes it.
     *
     * @param shapes id of the shapes in the same page
     */
    public static void write(Event event, String shapes, Markup markup) {
        var stage = event.stage().stageClass();
        markup.open("svg")
                .attr("class", ("k k-" + stage.code() + " " + Glyph.weight(event)).strip())
                .attr("aria-hidden", "true");
        markup.open("use").attr("href", "#" + Glyph.id(shapes, stage)).empty();
        markup.close();
    }
}
