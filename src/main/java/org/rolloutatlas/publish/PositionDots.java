package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.event.Independence;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.render.markup.Markup;

/** A disagreement as a picture: a column a position, a dot an independent source, filled where more than one holds it. */
final class PositionDots {
    private static final int MOST = 4;

    private PositionDots() {}

    static void write(List<Position> positions, Markup markup) {
        markup.open("svg").attr("class", "dots").attr("aria-hidden", "true");
        markup.attr("width", positions.size() * 15L).attr("height", 44);
        for (int column = 0; column < positions.size(); column++) {
            int sources =
                    Math.min(MOST, Independence.count(positions.get(column).sources()));
            for (int dot = 0; dot < sources; dot++) {
                markup.open("circle").attr("class", sources > 1 ? "several" : "one");
                markup.attr("cx", column * 15L + 7)
                        .attr("cy", 36 - dot * 10L)
                        .attr("r", 4)
                        .empty();
            }
        }
        markup.close();
    }
}
