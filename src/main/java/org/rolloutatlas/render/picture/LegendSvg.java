package org.rolloutatlas.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.scene.FontMetrics;

/** The stage classes that occur in a picture, in as many lines as its width needs. */
final class LegendSvg {
    private static final double LINE = 20;
    private static final double SIZE = 12;
    private static final double GLYPH = 30;

    private final Figure figure;
    private final SvgPen pen;
    private final List<List<StageClass>> lines = new ArrayList<>();

    LegendSvg(Figure figure, SvgPen pen, double width) {
        this.figure = figure;
        this.pen = pen;
        double x = width;
        for (var stage : StageClass.values()) {
            if (stage != StageClass.CONTEXT && isReported(stage)) {
                double next = x + GLYPH + FontMetrics.width(words(stage), SIZE);
                if (next > width - SvgWriter.MARGIN) {
                    lines.add(new ArrayList<>());
                    next += SvgWriter.MARGIN - x;
                }
                lines.getLast().add(stage);
                x = next;
            }
        }
    }

    double height() {
        return lines.size() * LINE + 4;
    }

    void write(double top) {
        double y = top;
        for (var line : lines) {
            double x = SvgWriter.MARGIN + 6;
            for (var stage : line) {
                pen.glyph(stage, x, y + 8, 1, SvgPen.Style.FULL);
                pen.text(words(stage), x + 11, y + 12, SIZE, "ink", "start");
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
