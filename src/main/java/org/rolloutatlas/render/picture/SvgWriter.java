package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * Writes one layout of a figure as a picture that stands alone: exact pixels, no links, no script, colours of one theme.
 *
 * <p>Uses no style element and no custom properties, so that programs other than browsers draw it as well.
 */
public final class SvgWriter {
    static final double MARGIN = 16;

    private final Figure figure;
    private final Scene scene;
    private final SvgPen pen;
    private final double width;

    private SvgWriter(Figure figure, Scene scene, Palette palette, Markup out) {
        this.figure = figure;
        this.scene = scene;
        this.pen = new SvgPen(palette, out);
        this.width = Math.min(scene.frame().width(), WidthClass.L.max());
    }

    /**
     * Writes the layout of that scene.
     *
     * @param scene of the figure's events
     */
    public static void write(Figure figure, Scene scene, Palette palette, Markup out) {
        new SvgWriter(figure, scene, palette, out).write();
    }

    private void write() {
        var wide = scene.frame().widthClass() == WidthClass.L;
        double titleSize = wide ? 28 : 20;
        var head = new SvgText(pen, MARGIN, width - 2 * MARGIN);
        double mapHeight = width * scene.world().crop().aspect();
        var legend = new LegendSvg(figure, pen, width);
        var timeline = timeline(head);
        var summary = new EventWords(figure.wording())
                        .summary(figure.events().values().stream().toList(), figure.clock())
                + new EventWords(figure.wording())
                        .beyond(scene.world())
                        .map(sentence -> " " + sentence)
                        .orElse("");
        double headHeight =
                head.height(figure.title(), titleSize) + head.height(summary, 14) + legend.height() + 2 * MARGIN;
        double height = headHeight + mapHeight + timeline.height() + MARGIN;
        pen.begin(width, height, figure.title(), figure.wording().language().tag());
        double y = head.serif(figure.title(), titleSize, MARGIN);
        y = head.sans(summary, 14, y);
        legend.write(y + 4);
        new MapSvg(figure, scene, pen).write(headHeight, width, mapHeight);
        timeline.write(headHeight + mapHeight);
        pen.end();
    }

    private Part timeline(SvgText text) {
        return switch (scene.timeline()) {
            case DatedTimeline dated -> new TimelineSvg(figure, dated, scene, pen, width);
            case UndatedTimeline _ -> {
                var sentence =
                        figure.wording().text("timeline.undated");
                yield new Part() {
                    @Override
                    public double height() {
                        return MARGIN + text.height(sentence, 14);
                    }

                    @Override
                    public void write(double top) {
                        text.sans(sentence, 14, top + MARGIN);
                    }
                };
            }
        };
    }

    /** What stands below the map. */
    interface Part {
        double height();

        void write(double top);
    }
}
