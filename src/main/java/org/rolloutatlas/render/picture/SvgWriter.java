package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.Scene;

/**
 * A picture as SVG that stands alone: exact pixels, no links, no script, colours of one theme.
 *
 * <p>Uses no style element and no custom properties, so that programs other than browsers draw it as well.
 */
public final class SvgWriter {
    private static final String SANS = "Helvetica Neue,Helvetica,Arial,Noto Sans,Noto Sans CJK SC,sans-serif";

    private SvgWriter() {}

    /** Writes the picture as large as it is laid out. */
    public static void write(Sheet sheet, Markup out) {
        var width = Decimal.px(sheet.width());
        var height = Decimal.px(sheet.height());
        out.open("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("width", width);
        out.attr("height", height).attr("viewBox", "0 0 " + width + " " + height);
        out.attr("xml:lang", sheet.language()).attr("role", "img").attr("font-family", SANS);
        out.element("title", sheet.title()).line();
        sheet.draw(new SvgPen(out));
        out.close().line();
    }

    /**
     * Writes one layout of a figure.
     *
     * @param scene of the figure's events
     */
    public static void write(Figure figure, Scene scene, Palette palette, Markup out) {
        write(FigureSheet.of(figure, scene, palette), out);
    }
}
