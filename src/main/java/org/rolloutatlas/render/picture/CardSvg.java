package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;

/** A card as SVG. */
public final class CardSvg {
    private CardSvg() {}

    /** Writes {@link CardSheet#of that card}. */
    public static void write(Figure figure, int width, int height, Palette palette, String caption, Markup out) {
        SvgWriter.write(CardSheet.of(figure, width, height, palette, caption), out);
    }
}
