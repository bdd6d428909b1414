package org.rolloutatlas.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.CardFit;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.TextLines;

/**
 * The card of one report as a picture for those who share its link: the layout of the frame, twice as large. No letters are
 * smaller than 24 px, and what the pen cannot write is left to the translation, or to the editors' words.
 */
public final class QuoteSheet {
    /** Pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final double MARGIN = 56;
    private static final double MAP = 860;
    private static final double MAP_FOOT = 410;
    private static final double QUOTE = 50;
    private static final double TOP = 78;
    private static final double FOOT = 600;

    /** Where the words end at the latest; below them is the path. */
    private static final double WORDS_FOOT = 432;

    private static final double WORDS_FOOT_ALONE = 548;

    /** How much wider than the metrics say letters are. */
    private static final double HEAVY = 1.13;

    private static final double SERIF = 1.04;
    private static final double SANS = 1.03;

    private final String site;
    private final QuoteCard card;
    private final Figure figure;
    private final RecordWords words;
    private final Marks marks;

    private QuoteSheet(String site, QuoteCard card, Figure figure, Marks marks) {
        this.site = site;
        this.card = card;
        this.figure = figure;
        this.words = new RecordWords(card.language());
        this.marks = marks;
    }

    /**
     * The picture.
     *
     * @param site what the atlas is called
     * @param figure of the event alone
     */
    public static Sheet of(String site, QuoteCard card, Figure figure, Palette palette) {
        return new Sheet(WIDTH, HEIGHT, card.inWords(), card.language().tag(), pen -> {
            var legible = card.legible(pen::canWrite);
            new QuoteSheet(site, legible, figure, new Marks(palette, pen)).draw();
        });
    }

    private void draw() {
        marks.rect(0, 0, WIDTH, HEIGHT, "paper");
        var fit = CardFit.of(card, each -> words(each, false) <= foot());
        if (!fit.wide()) {
            InsetPart.draw(figure, marks, MAP, WIDTH - MAP, MAP_FOOT);
        }
        words(fit, true);
        card.path().ifPresent(path -> new PathPart(card, path, marks).draw(472));
        marks.bold(site, MARGIN, FOOT, 24);
        marks.text(words.text("card.foot"), WIDTH - MARGIN, FOOT, 24, "muted", Label.Align.END);
    }

    private double foot() {
        return card.path().isPresent() ? WORDS_FOOT : WORDS_FOOT_ALONE;
    }

    /** Writes the words, or finds out only where they end. */
    private double words(CardFit fit, boolean drawn) {
        double room = (fit.wide() ? WIDTH : MAP - 16) - 2 * MARGIN + (fit.wide() ? 0 : 32);
        double y = kicker(room, drawn);
        if (card.needsTitle()) {
            y = paragraph(
                    card.title(), card.language().tag(), 28, HEAVY, 36, Pen.Letters.HEADLINE, "muted", y, room, drawn);
        }
        y = saying(fit, room, y + 2, drawn);
        double small = fit.tight() ? 24 : 28;
        for (var text : card.translation().stream().toList()) {
            y = paragraph(
                    text.marked(),
                    text.language(),
                    small,
                    SERIF,
                    small * 1.32,
                    Pen.Letters.SERIF,
                    "ink",
                    y + 4,
                    room,
                    drawn);
        }
        double credit = fit.tight() ? 24 : 26;
        return new Credit(parts(), credit, room).draw(marks, MARGIN, y + 6, credit * 1.32, drawn);
    }

    private double kicker(double room, boolean drawn) {
        var lines = new TextLines(24, SANS).of(card.kicker(), card.language().tag(), room - 40);
        double y = TOP - 46;
        for (var line : lines) {
            y += 32;
            if (drawn) {
                marks.text(line, MARGIN + 40, y + 6, 24, "muted");
            }
        }
        if (drawn) {
            var event = card.event();
            marks.glyph(event.stage().stageClass(), MARGIN + 14, TOP - 16, 2, Marks.Style.of(event));
        }
        return y + 18;
    }

    private double saying(CardFit fit, double room, double top, boolean drawn) {
        var saying = card.saying();
        double size = fit.size(QUOTE);
        if (!saying.verbatim()) {
            double y = paragraph(
                    words.text("card.editors"),
                    card.language().tag(),
                    24,
                    SANS,
                    32,
                    Pen.Letters.PLAIN,
                    "muted",
                    top,
                    room,
                    drawn);
            return claim(saying, Math.min(size, 38), room, y, drawn);
        }
        if (drawn) {
            boolean right = saying.isFromTheRight();
            // turned by hand: alone the mark has no neighbours whose direction it could take
            marks.text(
                    right ? "»" : saying.opening(),
                    right ? MARGIN + room + 2 : MARGIN - 2,
                    top + size,
                    size,
                    "ink",
                    right ? Label.Align.START : Label.Align.END,
                    Pen.Letters.HEADLINE);
        }
        return paragraph(
                saying.text() + saying.closing(),
                saying.language(),
                size,
                HEAVY,
                size * 1.26,
                Pen.Letters.HEADLINE,
                "ink",
                top,
                room,
                drawn);
    }

    /** What has no room ends in an ellipsis: the page has it whole. */
    private double claim(QuoteCard.Saying saying, double size, double room, double top, boolean drawn) {
        var lines = new TextLines(size, SERIF).of(saying.text(), saying.language(), room);
        int most = Math.max(1, (int) ((foot() - 80 - top) / (size * 1.32)));
        var shown = lines.size() <= most || size > 34
                ? saying.text()
                : String.join(" ", lines.subList(0, most)).replaceFirst("[\\s,;:，；、]*\\S{0,3}$", "…");
        return paragraph(
                shown, saying.language(), size, SERIF, size * 1.32, Pen.Letters.SERIF, "ink", top, room, drawn);
    }

    private double paragraph(
            String text,
            String language,
            double size,
            double wider,
            double leading,
            Pen.Letters letters,
            String colour,
            double top,
            double room,
            boolean drawn) {
        var lines = new TextLines(size, wider).of(text, language, room);
        if (drawn) {
            boolean right = QuoteCard.Saying.isFromTheRight(text);
            double x = right ? MARGIN + room : MARGIN;
            var align = right ? Label.Align.END : Label.Align.START;
            marks.pen().inOneHand(text, () -> {
                for (int i = 0; i < lines.size(); i++) {
                    marks.text(lines.get(i), x, top + size + i * leading, size, colour, align, letters);
                }
            });
        }
        return top + lines.size() * leading + size * 0.1;
    }

    private List<QuoteCard.Piece> parts() {
        var space = words.space();
        var credit = card.credit();
        var parts = new ArrayList<>(credit.subList(0, credit.size() - 1));
        parts.add(new QuoteCard.Piece(space, false));
        parts.add(credit.getLast());
        Optional.of(words.text("card.disputed"))
                .filter(_ -> card.question().isPresent())
                .ifPresent(text -> parts.add(new QuoteCard.Piece(space + words.text("card.evidence", text), false)));
        return parts;
    }
}
