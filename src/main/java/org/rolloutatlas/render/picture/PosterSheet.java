package org.rolloutatlas.render.picture;

import java.util.Locale;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.TextLines;
import org.rolloutatlas.scene.WidthClass;

/** What a story, a country or the atlas finds, over its map, for those who share a link: few names, in letters to be read on a phone. */
public final class PosterSheet {
    /** Pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final double MARGIN = 44;
    private static final double FOOT = 568;
    private static final double ROOM = WIDTH - 2 * MARGIN;

    /** Bold letters with serifs are wider than the metrics say. */
    private static final double HEAVY = 1.13;

    private static final double LARGEST = 52;
    private static final double SMALLEST = 36;

    private PosterSheet() {}

    /**
     * The picture.
     *
     * @param site what the atlas is called
     * @param finding its headline
     * @param remark at its foot: on how much it rests
     */
    public static Sheet of(String site, Figure figure, String finding, String remark, Palette palette) {
        var language = figure.wording().language();
        return new Sheet(
                WIDTH,
                HEIGHT,
                new RecordWords(language).text("parentheses", figure.wording().text("figure.alt", finding), remark),
                language.tag(),
                pen -> draw(site, figure, finding, remark, new Marks(palette, pen)));
    }

    private static void draw(String site, Figure figure, String finding, String remark, Marks marks) {
        var words = new RecordWords(figure.wording().language());
        double size = size(finding);
        marks.rect(0, 0, WIDTH, HEIGHT, "paper");
        double y = 24;
        for (var line : new TextLines(size, HEAVY).of(finding, Locale.ROOT.toLanguageTag(), ROOM)) {
            marks.headline(line, MARGIN, y + size, size);
            y += size * 1.12;
        }
        double map = y + 24;
        new MapPart(figure, figure.scene(WidthClass.L), marks).poster(map, WIDTH, FOOT - map);
        marks.bold(site, MARGIN, 608, 26);
        marks.text(
                words.text("card.remark", remark, words.text("card.foot.embed")),
                WIDTH - MARGIN,
                608,
                26,
                "muted",
                Label.Align.END);
    }

    /** The largest letters in which it takes two lines; three of the smallest for a long one. */
    private static double size(String finding) {
        for (double size = LARGEST; size > SMALLEST; size -= 4) {
            if (new TextLines(size, HEAVY)
                            .of(finding, Locale.ROOT.toLanguageTag(), ROOM)
                            .size()
                    <= 2) {
                return size;
            }
        }
        return SMALLEST;
    }
}
