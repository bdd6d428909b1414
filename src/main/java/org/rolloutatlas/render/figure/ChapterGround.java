package org.rolloutatlas.render.figure;

import java.util.EnumSet;
import java.util.List;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Shapes;
import org.rolloutatlas.scene.WorldView;

/**
 * What the stills of a story draw on: the outlines of the world, which the page has once. Where the page has the figure of
 * the story, they are those of its map.
 */
public final class ChapterGround {
    /** Width of a still at which its hatching is as dense as that of the figure, pixels. */
    private static final double NOMINAL = 420;

    private ChapterGround() {}

    static String land(Figure story) {
        return story.id() + "-land";
    }

    static String country(Figure story, String code) {
        return story.id() + "-in-" + code;
    }

    /** @param around whether in the units of the story, for what lies around finer outlines of the chapter's own */
    static String hatch(Figure story, ChapterPlate plate, StageClass stage, boolean around) {
        return story.id() + (around ? "-y-" : "-x-") + plate.id() + "-" + stage.code();
    }

    /** Writes the hatching of the stills, for a page that has the figure of the story. */
    public static void hatches(Figure story, List<ChapterPlate> plates, Markup out) {
        FigureHtml.open(out);
        for (var plate : plates) {
            var stages = EnumSet.noneOf(StageClass.class);
            plate.world().fills().stream()
                    .filter(WorldView.Fill::once)
                    .map(WorldView.Fill::stage)
                    .filter(Hatch.STAGES::contains)
                    .forEach(stages::add);
            for (var stage : stages) {
                var id = hatch(story, plate, stage, false);
                Hatch.write(id, stage, plate.ground().box().width() / NOMINAL, out);
                if (plate.ground().own().isPresent()) {
                    var view = plate.ground().view();
                    Hatch.writeAgain(
                            hatch(story, plate, stage, true),
                            id,
                            view.x(),
                            view.y(),
                            view.width() / plate.ground().box().width(),
                            out);
                }
            }
        }
        out.close().close().line();
    }

    /** Writes the outlines, as far as plates show them, and the shapes of marks, for a page without the figure. */
    public static void write(Figure story, List<ChapterPlate> plates, Markup out) {
        FigureHtml.definitions(story, out);
        FigureHtml.open(out);
        var basemap = story.basemap()
                .reaching(PlaneBox.around(plates.stream()
                        .map(plate -> Shapes.around(plate.ground().view(), Shapes.LOWEST_PLATE))
                        .toList()));
        out.open("g").attr("id", land(story));
        var rest = basemap.outlines().stream()
                .filter(outline -> !isTold(story, outline.code()))
                .toList();
        var shapes = new LandHtml(out);
        shapes.together("atlas-land", rest);
        for (var outline : basemap.outlines()) {
            if (isTold(story, outline.code()) && !outline.path().isEmpty()) {
                shapes.one(country(story, outline.code()), "atlas-land", outline);
            }
        }
        out.close().close().close().line();
    }

    /** Whether some report of the story concerns the country. */
    static boolean isTold(Figure story, String code) {
        return story.events().values().stream()
                .anyMatch(event -> event.countries().contains(code));
    }
}
