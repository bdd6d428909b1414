package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/** One layout of a figure, whole: title, summary, legend, map and lanes. */
public final class FigureSheet {
    private static final double SUMMARY = 14;

    private final Figure figure;
    private final Scene scene;
    private final double width;
    private final double titleSize;
    private final String summary;
    private final Paragraphs head;
    private final LegendPart legend;
    private final Part timeline;
    private final double headHeight;
    private final double mapHeight;

    private FigureSheet(Figure figure, Scene scene) {
        this.figure = figure;
        this.scene = scene;
        this.width = Math.min(scene.frame().width(), WidthClass.L.max());
        this.titleSize = scene.frame().widthClass() == WidthClass.L ? 28 : 20;
        this.head = new Paragraphs(Sheet.MARGIN, width - 2 * Sheet.MARGIN);
        this.legend = new LegendPart(figure, width);
        this.timeline = timeline();
        var words = new EventWords(figure.wording());
        this.summary = words.summary(figure.events().values().stream().toList(), figure.clock())
                + words.beyond(scene.world()).map(sentence -> " " + sentence).orElse("");
        this.headHeight = head.height(figure.title(), titleSize)
                + head.height(summary, SUMMARY)
                + legend.height()
                + 2 * Sheet.MARGIN;
        this.mapHeight = width * scene.world().crop().aspect();
    }

    /**
     * The sheet of that layout.
     *
     * @param scene of the figure's events
     */
    public static Sheet of(Figure figure, Scene scene, Palette palette) {
        var sheet = new FigureSheet(figure, scene);
        return new Sheet(
                sheet.width,
                sheet.height(),
                figure.title(),
                figure.wording().language().tag(),
                pen -> sheet.draw(new Marks(palette, pen)));
    }

    private double height() {
        return headHeight + mapHeight + timeline.height() + Sheet.MARGIN;
    }

    private void draw(Marks marks) {
        marks.rect(0, 0, width, height(), "paper");
        double y = head.serif(marks, figure.title(), titleSize, Sheet.MARGIN);
        y = head.sans(marks, summary, SUMMARY, y);
        legend.draw(marks, y + 4);
        new MapPart(figure, scene, marks).draw(headHeight, width, mapHeight);
        timeline.draw(marks, headHeight + mapHeight);
    }

    private Part timeline() {
        return switch (scene.timeline()) {
            case DatedTimeline dated -> new TimelinePart(figure, dated, scene, width);
            case UndatedTimeline _ -> {
                var sentence = figure.wording().text("timeline.undated");
                yield new Part() {
                    @Override
                    public double height() {
                        return Sheet.MARGIN + head.height(sentence, SUMMARY);
                    }

                    @Override
                    public void draw(Marks marks, double top) {
                        head.sans(marks, sentence, SUMMARY, top + Sheet.MARGIN);
                    }
                };
            }
        };
    }

    /** What stands below the map. */
    interface Part {
        double height();

        void draw(Marks marks, double top);
    }
}
