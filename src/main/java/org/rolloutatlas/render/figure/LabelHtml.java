package org.rolloutatlas.render.figure;

import java.util.Locale;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Label;

/** A name on the map, beside the origin of what it belongs to, with its leader. */
final class LabelHtml {
    private LabelHtml() {}

    /**
     * Writes it.
     *
     * @param variant class names that show it where it belongs; empty where it belongs everywhere
     */
    static void write(Label label, String variant, Markup out) {
        label.leader().ifPresent(line -> {
            out.open("path").attr("class", FigureHtml.classes("leader", variant));
            out.attr(
                            "d",
                            "M" + Math.round(line.x1()) + " " + Math.round(line.y1()) + "L" + Math.round(line.x2())
                                    + " " + Math.round(line.y2()))
                    .empty();
        });
        out.open("text")
                .attr(
                        "class",
                        FigureHtml.classes(
                                kind(label.kind()), label.align().name().toLowerCase(Locale.ROOT), variant));
        out.attr("x", Decimal.px(label.dx()))
                .attr("y", Decimal.px(label.dy()))
                .text(label.text())
                .close();
    }

    /** Its type tells a town from a country. */
    static String kind(Label.Kind kind) {
        return switch (kind) {
            case COUNTRY -> "";
            case TOWN -> "town";
            case LAND, CAPITAL -> "around";
        };
    }
}
