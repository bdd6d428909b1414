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
                .attr("class", ("k k-" + stage.code() + " " + weight(event)).strip())
                .attr("aria-hidden", "true");
        markup.open("use").attr("href", "#" + Glyph.id(shapes, stage)).empty();
        markup.close();
    }

    /** What of an event its sign says besides the stage, as a class name; empty for what two sources report. */
    static String weight(Event event) {
        if (event.planned()) {
            return "planned";
        }
        return event.independentSources() <= 1 ? "once" : "";
    }
}
