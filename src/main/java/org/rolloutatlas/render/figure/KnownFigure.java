package org.rolloutatlas.render.figure;

import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WorldView;

/** What was known on a day as one figure, for pictures: fills and marks of that day, and the stages that are now said as outlines. */
public final class KnownFigure {
    /** Radius of a mark, pixels: it says which stage, not how many reports there were. */
    private static final double SIZE = 5;

    private KnownFigure() {}

    /**
     * Takes the figure of all events back to the day.
     *
     * @param figure with closed rows
     */
    public static Figure of(Figure figure, KnownThen then) {
        return new Figure(
                figure.id(),
                figure.title(),
                figure.events(),
                figure.basemap(),
                figure.scenes().stream()
                        .map(scene -> back(scene, code -> then.find(code).flatMap(KnownThen.Country::known)))
                        .toList(),
                figure.wording(),
                figure.links(),
                then.changed().stream()
                        .<Outlined>map(country -> new Outlined.Said(country.code()))
                        .toList());
    }

    private static Scene back(Scene scene, Function<String, Optional<StageClass>> known) {
        var world = scene.world();
        var fills = world.fills().stream()
                .flatMap(fill ->
                        known
                                .apply(fill.country())
                                .map(stage -> new WorldView.Fill(fill.country(), stage, false))
                                .stream())
                .toList();
        var symbols = world.symbols().stream()
                .flatMap(symbol -> known.apply(symbol.country()).map(stage -> symbol.standing(stage, SIZE)).stream())
                .toList();
        return new Scene(scene.frame(), world.with(fills, symbols), scene.timeline());
    }
}
