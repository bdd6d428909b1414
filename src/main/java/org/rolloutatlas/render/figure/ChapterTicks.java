package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.WidthClass;

/**
 * The numbers of the chapters on the axis of time, each a link to its chapter. They stand where their chapters do, or beside it
 * where two would meet, with a stem to their day.
 */
public final class ChapterTicks {
    /** Distance of two numbers, pixels: a target for a finger is 24 high and may be narrower than that. */
    private static final double APART = 24;

    private ChapterTicks() {}

    /**
     * Writes them; nothing where no chapter has a date.
     *
     * @param titles of the chapters, in the order of the plates
     */
    public static void write(Figure story, List<ChapterPlate> plates, List<String> titles, Markup out) {
        var at = new LinkedHashMap<Integer, Double>();
        for (int i = 0; i < plates.size(); i++) {
            int index = i;
            plates.get(i).at().ifPresent(share -> at.put(index, share));
        }
        if (at.isEmpty()) {
            return;
        }
        // narrowest tracks of a phone and of all else
        var narrow = pushed(at, WidthClass.S.trackWidth(WidthClass.S.min()));
        var wide = pushed(at, WidthClass.M.trackWidth(WidthClass.M.min()));
        out.open("nav")
                .attr("class", "ticks")
                .attr("aria-label", story.wording().text("story.ticks"));
        out.open("svg").attr("width", "100%").attr("height", 30);
        at.forEach((index, share) -> {
            out.open("a").attr("href", "#" + plates.get(index).id());
            out.attr("aria-label", story.wording().text("story.tick", index + 1, titles.get(index)));
            out.open("svg").attr("x", Decimal.percent(share)).attr("y", 12);
            double near = narrow.getOrDefault(index, 0.0);
            double far = wide.getOrDefault(index, 0.0);
            if (near == far) {
                tick(index + 1, far, "", out);
            } else {
                tick(index + 1, near, "v on-s", out);
                tick(index + 1, far, "v on-m on-l", out);
            }
            out.close().close().line();
        });
        out.close().close().line();
    }

    private static void tick(int number, double dx, String style, Markup out) {
        out.open("g");
        if (!style.isEmpty()) {
            out.attr("class", style);
        }
        out.open("path").attr("d", "M" + Math.round(dx) + " 8L0 17").empty();
        out.open("circle")
                .attr("class", "hit")
                .attr("cx", Decimal.px(dx))
                .attr("r", 12)
                .empty();
        out.open("circle")
                .attr("class", "no")
                .attr("cx", Decimal.px(dx))
                .attr("r", 9)
                .empty();
        out.open("text").attr("x", Decimal.px(dx)).attr("y", 4).text(Integer.toString(number));
        out.close().close();
    }

    /** How far each is moved, pixels, so that none is nearer to another than it may be and all are on the track. */
    static Map<Integer, Double> pushed(Map<Integer, Double> shares, double width) {
        var order = new ArrayList<>(shares.keySet());
        order.sort(Comparator.comparing(index -> shares.getOrDefault(index, 0.0)));
        var at = new double[order.size()];
        for (int i = 0; i < at.length; i++) {
            double wish = shares.getOrDefault(order.get(i), 0.0) * width;
            at[i] = i == 0 ? wish : Math.max(wish, at[i - 1] + APART);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], i == at.length - 1 ? width : at[i + 1] - APART);
        }
        var moved = new LinkedHashMap<Integer, Double>();
        for (int i = 0; i < at.length; i++) {
            moved.put(order.get(i), (double) Math.round(at[i] - shares.getOrDefault(order.get(i), 0.0) * width));
        }
        return moved;
    }
}
