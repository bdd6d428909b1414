package org.rolloutatlas.render.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.Locator;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;

/**
 * The style rules of figures: the palette, {@code timeline.css}, {@code figure.css}, {@code ribbons.css} where rows are closed, {@code
 * close.css} where maps are close, and what follows from the layout of each figure. The timeline comes first: which variant of it a
 * width shows, {@code figure.css} says.
 */
public final class FigureCss {
    private static final String RULES = read("figure.css");
    private static final String RULES_OF_TIMELINES = read("timeline.css");
    private static final String RULES_OF_RIBBONS = read("ribbons.css");
    private static final String RULES_OF_CLOSE_MAPS = read("close.css");

    /** Distance of the rows of a lane, pixels. */
    static final int ROW = 15;

    private FigureCss() {}

    /**
     * All rules for a page with these figures; a pure function of their scenes.
     *
     * @param looks of the classes of the atlas
     */
    public static String text(Collection<Figure> figures, Looks looks) {
        var css = new StringBuilder();
        css.append(Palette.rules(looks)).append(RULES_OF_TIMELINES).append(RULES);
        if (figures.stream().anyMatch(Figure::isClosed)) {
            css.append(RULES_OF_RIBBONS);
        }
        if (figures.stream().anyMatch(figure -> figure.basemap().closeUp().isPresent())) {
            css.append(RULES_OF_CLOSE_MAPS);
        }
        figures.forEach(figure -> crops(figure, css));
        for (var width : WidthClass.values()) {
            rows(figures, width, css);
        }
        return css.toString();
    }

    /** Those for a page with the map of a figure, and no timeline. */
    public static String ofMap(Figure figure) {
        var css = new StringBuilder();
        css.append(Palette.rules(figure.wording().looks())).append(RULES);
        crops(figure, css);
        return css.toString();
    }

    private static void crops(Figure figure, StringBuilder css) {
        figure.scenes().forEach(scene -> crop(figure, scene, css));
    }

    /** The world is larger than the map and moved, so that the crop fills the map. */
    private static void crop(Figure figure, Scene scene, StringBuilder css) {
        var crop = scene.world().crop();
        var widthClass = scene.frame().widthClass();
        css.append("@container atlas ")
                .append(condition(widthClass))
                .append("{#")
                .append(figure.id());
        double scale = scene.world().scale();
        css.append(" .map{aspect-ratio:")
                .append(Decimal.of(1 / (scale * crop.aspect()), 4))
                .append(scale > 1 ? ";overflow:auto hidden" : "")
                .append("}#")
                .append(figure.id());
        css.append(" .world{width:")
                .append(Decimal.percent(scale * figure.basemap().width() / crop.width()));
        css.append(";left:").append(Decimal.percent(-scale * crop.x() / crop.width()));
        css.append(";top:").append(Decimal.percent(-crop.y() / crop.height()));
        css.append(";aspect-ratio:")
                .append(Decimal.of(figure.basemap().width() / figure.basemap().height(), 4))
                .append("}");
        if (scale > 1) {
            for (var plate : Plate.values()) {
                css.append('#')
                        .append(figure.id())
                        .append('-')
                        .append(plate.code())
                        .append("{left:");
                css.append(Decimal.percent(plate.left(figure, scene))).append('}');
            }
        }
        scene.world().locator().ifPresent(locator -> corner(figure, locator, css));
        for (var stage : Hatch.STAGES) {
            css.append('#').append(figure.id()).append(" .land.once.").append(stage.code());
            css.append("{fill:url(#")
                    .append(Hatch.id(figure.id(), stage, widthClass))
                    .append(")}");
        }
        css.append("}\n");
    }

    private static void corner(Figure figure, Locator locator, StringBuilder css) {
        css.append('#').append(figure.id()).append(" .locator{display:block;");
        css.append(locator.corner().isRight() ? "right" : "left").append(":" + Decimal.px(Locator.INSET) + "px;");
        css.append(locator.corner().isLow() ? "bottom" : "top").append(":" + Decimal.px(Locator.INSET) + "px;width:");
        css.append(Decimal.px(locator.width())).append("px}");
    }

    private static void rows(Collection<Figure> figures, WidthClass width, StringBuilder css) {
        int rows = figures.stream()
                .flatMap(figure -> figure.scene(width).timeline().marks().stream())
                .mapToInt(mark -> mark.row() + 1)
                .max()
                .orElse(1);
        if (rows == 1) {
            return;
        }
        css.append("@container atlas ").append(condition(width)).append('{');
        for (int row = 1; row < rows; row++) {
            css.append(".atlas a.")
                    .append(width.code())
                    .append(row)
                    .append(",.atlas .lag.")
                    .append(width.code())
                    .append(row);
            css.append("{transform:translateY(").append(row * ROW).append("px)}");
            css.append(".atlas .track.").append(width.code()).append(row + 1);
            css.append("{height:").append(24 + row * ROW).append("px}");
        }
        css.append("}\n");
    }

    private static String condition(WidthClass width) {
        return switch (width) {
            // "max-width: 479.99px" would hold at 480 px too: browsers round to 64ths
            case S -> "(width<" + WidthClass.S.max() + "px)";
            case M -> "(min-width:" + WidthClass.M.min() + "px) and (width<" + WidthClass.M.max() + "px)";
            case L -> "(min-width:" + WidthClass.L.min() + "px)";
        };
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(FigureCss.class.getResourceAsStream("/atlas/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
