package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.WidthClass;

/** The height that a look back to a day needs in a frame, as a function of its width; follows {@code known.css}. */
public final class KnownHeight {
    /** The drawing of the gap with its years, as in {@code known.css}; pixels. */
    private static final int PLOT = 200;

    /** The countries scroll in a list of at most this height, as in {@code known.css}; pixels. */
    private static final int ROWS = 240;

    /** On phones the ways to the plates, in two lines; pixels. */
    private static final int PLATES = 52;

    private static final double LINE = 1.45;

    private KnownHeight() {}

    /**
     * The height that suffices in every column from the narrowest to a width.
     *
     * @param width of the frame where there is room, CSS pixels, from 200
     * @return CSS pixels, a whole number
     */
    public static int upTo(Figure figure, KnownThen then, int width) {
        return EmbedHeight.upTo(width, column -> of(figure, then, column));
    }

    /**
     * Pixels, a whole number.
     *
     * @param width of the frame, pixels; from 200
     */
    public static int of(Figure figure, KnownThen then, int width) {
        double inner = Math.min(width, WidthClass.L.max());
        var widthClass = WidthClass.of((int) inner);
        var world = figure.scene(widthClass).world();
        double room = inner - 32;
        var wording = figure.wording();
        double title = widthClass == WidthClass.L ? 30 : 22;
        double head = 36
                + EmbedHeight.lines(figure.title(), title * 1.1, room) * title * 1.2
                + counts(wording, then, room)
                + key(wording, room);
        double map = inner * world.scale() * world.crop().aspect() + (widthClass == WidthClass.S ? 40 + PLATES : 0);
        double gap = 20
                + 44
                + EmbedHeight.lines(
                                wording.text("known.gap.how", then.reported().size()), 14, room)
                        * 14
                        * LINE
                + PLOT;
        double rows = 56 + ROWS;
        double foot = 40 + EmbedHeight.lines(wording.text("known.limits"), 12.5, room) * 12.5 * LINE;
        return (int) Math.ceil(head + map + gap + rows + foot + EmbedHeight.footer(width));
    }

    /** Four counts, side by side where there is room for them, otherwise in pairs. */
    private static double counts(Wording wording, KnownThen then, double room) {
        int across = room >= 700 ? 4 : 2;
        double column = room / across - 16;
        var texts = List.of("reported", "ghosts", "changed", "undated");
        // beside its number it is said of how many countries the reports are, where that fits
        var countries = wording.text("known.count.countries", then.countries().size());
        double height = FontMetrics.width(countries, 13) * 1.05 + 64 > column ? 19 : 0;
        for (int i = 0; i < texts.size(); i += across) {
            height += 44
                    + texts.subList(i, i + across).stream()
                                    .mapToDouble(
                                            text -> EmbedHeight.lines(wording.text("known.count." + text), 13, column))
                                    .max()
                                    .orElse(1)
                            * 13
                            * LINE;
        }
        return height;
    }

    private static double key(AtlasWording wording, double room) {
        double stages = LegendHtml.ORDER.stream()
                .mapToDouble(stage -> FontMetrics.width(wording.stageClass(stage), 13) + 40)
                .sum();
        double marks = FontMetrics.width(wording.text("known.key.fill") + wording.text("known.key.outline"), 13) + 80;
        return 12 + 24 * Math.ceil((stages + marks) * 1.1 / room);
    }
}
