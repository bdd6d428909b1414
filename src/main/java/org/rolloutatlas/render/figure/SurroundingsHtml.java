package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Locale;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.WorldSketch;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Crop;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.LandName;
import org.rolloutatlas.scene.WidthClass;

/** What helps to find the way on a close map: the names of countries, and a small world that says where it lies. */
public final class SurroundingsHtml {
    /** Units of the small world: a smaller frame is not seen. */
    private static final double SMALLEST = 9;

    private final Figure figure;
    private final Markup out;

    SurroundingsHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
    }

    /** The names, each as often as layouts place it differently; the list of places does not need them. */
    void names() {
        var keys = figure.scenes().stream()
                .flatMap(scene -> scene.world().lands().stream())
                .map(LandName::key)
                .distinct()
                .sorted()
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        out.open("g").attr("class", "around").attr("aria-hidden", "true");
        for (var key : keys) {
            Variants.of(
                            figure,
                            scene -> scene.world().lands().stream()
                                    .filter(land -> land.key().equals(key))
                                    .filter(land -> land.label().isPresent())
                                    .findFirst())
                    .byForm()
                    .forEach(this::name);
        }
        out.close().line();
    }

    private void name(LandName land, List<WidthClass> where) {
        var label = land.label().orElseThrow();
        out.open("text");
        var classes = FigureHtml.classes(style(land, label), Variants.classes(where));
        if (!classes.isEmpty()) {
            out.attr("class", classes);
        }
        out.attr("x", Decimal.percent(land.at().x() / figure.basemap().width()));
        out.attr("y", Decimal.percent(land.at().y() / figure.basemap().height()));
        out.attr("dx", Math.round(label.dx())).attr("dy", Math.round(label.dy()));
        out.text(label.text()).close();
    }

    /** A capital begins or ends at its dot; a country has its name in its middle. */
    static String style(LandName land, Label label) {
        return land.kind() == Label.Kind.CAPITAL
                ? "capital " + label.align().name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** The small world, above the map; the style sheet puts it in its corner. */
    void locator() {
        figure.basemap()
                .closeUp()
                .filter(_ -> figure.scenes().stream()
                        .anyMatch(scene -> scene.world().locator().isPresent()))
                .ifPresent(this::locator);
    }

    private void locator(CloseUp close) {
        var sketch = close.sketch();
        out.open("svg").attr("class", "locator").attr("aria-hidden", "true");
        out.attr("viewBox", "0 0 " + WorldSketch.WIDTH + " " + Decimal.px(sketch.height()));
        out.open("path").attr("d", sketch.path()).empty();
        var frame = frame(close, sketch, figure.scene(WidthClass.L).world().crop());
        out.open("rect").attr("x", Decimal.px(frame.left())).attr("y", Decimal.px(frame.top()));
        out.attr("width", Decimal.px(frame.width())).attr("height", Decimal.px(frame.height()));
        out.empty().close().line();
    }

    /** Where a crop lies in the small world; large enough to be seen. */
    public static PlaneBox frame(CloseUp close, WorldSketch sketch, Crop crop) {
        var world = close.world();
        double across = WorldSketch.WIDTH / world.width();
        double down = sketch.height() / world.height();
        double left = (crop.x() - world.left()) * across;
        double top = (crop.y() - world.top()) * down;
        double width = Math.max(crop.width() * across, SMALLEST);
        double height = Math.max(crop.height() * down, SMALLEST);
        double x = left + crop.width() * across / 2 - width / 2;
        double y = top + crop.height() * down / 2 - height / 2;
        return new PlaneBox(x, y, x + width, y + height);
    }
}
