package org.rolloutatlas.render.figure;

import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.WidthClass;

/** A small map of one day, drawn with the shapes of the large map in the same page. */
final class KnownStillHtml {
    /** Id of the land of which nothing is held. */
    static final String REST = "known-rest";

    /** A mark is so many thousandths of the picture across. */
    private static final double MARK = 0.0019;

    private final Figure figure;
    private final Markup out;

    KnownStillHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
    }

    /** Id of the shape of a country. */
    static String shape(String country) {
        return "known-" + country;
    }

    /**
     * Draws it.
     *
     * @param label says in words what it shows
     */
    void write(KnownThen then, String label) {
        var scene = figure.scene(WidthClass.L);
        var crop = scene.world().crop();
        out.open("svg").attr("class", "still").attr("role", "img").attr("aria-label", label);
        out.attr(
                "viewBox",
                Decimal.px(crop.x()) + " " + Decimal.px(crop.y()) + " " + Decimal.px(crop.width()) + " "
                        + Decimal.px(crop.height()));
        use("land", REST);
        then.countries()
                .forEach(country -> country.known()
                        .filter(_ -> isDrawn(country.code()))
                        .ifPresent(stage -> use("land " + stage.code(), shape(country.code()))));
        then.changed().stream()
                .filter(country -> isDrawn(country.code()))
                .forEach(country -> use("ghost", shape(country.code())));
        double scale = MARK * crop.width();
        for (var symbol : scene.world().symbols()) {
            then.find(symbol.country()).ifPresent(country -> mark(country, symbol.at(), scale));
        }
        out.close().line();
    }

    /** There is room for one: of a country drawn otherwise, what is now said. */
    private void mark(KnownThen.Country country, PlanePoint at, double scale) {
        country.said()
                .map(said -> "said " + said.stage().code())
                .or(() -> country.known().map(StageClass::code))
                .ifPresent(style -> {
                    var stage = country.said()
                            .map(KnownThen.Said::stage)
                            .or(country::known)
                            .orElseThrow();
                    out.open("use").attr("class", "glyph " + style);
                    out.attr("href", "#" + Glyph.id(figure.id(), stage));
                    out.attr(
                                    "transform",
                                    "translate(" + Decimal.px(at.x()) + " " + Decimal.px(at.y()) + ") scale("
                                            + Decimal.of(scale, 2) + ")")
                            .empty();
                });
    }

    private boolean isDrawn(String country) {
        return figure.basemap()
                .findOutline(country)
                .filter(outline -> !outline.path().isEmpty())
                .isPresent();
    }

    private void use(String style, String shape) {
        out.open("use").attr("class", style).attr("href", "#" + shape).empty();
    }
}
