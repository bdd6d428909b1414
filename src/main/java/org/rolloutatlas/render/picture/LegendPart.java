package org.rolloutatlas.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.scene.FontMetrics;

/** The stage classes that occur in a picture, in as many lines as its width needs. */
final class LegendPart {
    private static final double LINE = 20;
    private static final double SIZE = 12;
    private static final double GLYPH = 30;

    private final Figure figure;
    private final List<List<StageClass>> lines = new ArrayList<>();

    LegendPart(Figure figure, double width) {
        this.figure = figure;
        double x = width;
        for (var stage : StageClass.values()) {
            if (stage != StageClass.CONTEXT && isReported(stage)) {
                double next = x + GLYPH + FontMetrics.width(words(stage), SIZE);
                if (next > width - Sheet.MARGIN) {
                    lines.add(new ArrayList<>());
                    next += Sheet.MARGIN - x;
                }
                lines.getLast().add(stage);
                x = next;
            }
        }
    }

    double height() {
        return lines.size() * LINE + 4;
    }

    void draw(Marks marks, double top) {
        double y = top;
        for (var line : lines) {
            double x = Sheet.MARGIN + 6;
            for (var stage : line) {
                marks.glyph(stage, x, y + 8, 1, Marks.Style.FULL);
                marks.text(words(stage), x + 11, y + 12, SIZE, "ink");
                x += GLYPH + FontMetrics.width(words(stage), SIZE);
            }
            y += LINE;
        }
    }

    private String words(StageClass stage) {
        return figure.wording().stageClass(stage);
    }

    private boolean isReported(StageClass stage) {
        return figure.events().values().stream().anyMatch(event -> event.stage().stageClass() == stage);
    }
}
