package org.rolloutatlas.render.picture;

import java.util.List;
import org.rolloutatlas.render.figure.Fork;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Strand;
import org.rolloutatlas.scene.TextLines;

/** A question as a picture for those who share its link: the fork, what its strands are called, who holds them; few words, large. */
public final class StrandsSheet {
    /** Pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final double MARGIN = 56;
    private static final double RIGHT = WIDTH - MARGIN;
    private static final double FOOT = 600;
    private static final double ROWS_FOOT = 556;
    private static final double HIGHEST_ROW = 116;
    private static final double CLOSE = 84;

    /** Where the strands leave the stem, where they end, and where their names begin; from the margin. */
    private static final double SPLIT = 56;

    private static final double END = 156;
    private static final double DISC = 18;
    private static final double NAME = MARGIN + END + 2 * DISC + 14;

    /** Of the column of numbers. */
    private static final double VALUE = 890;

    private static final double LARGEST = 50;
    private static final double SMALLEST = 34;
    private static final double ORPHAN = 200;
    private static final double HEAVY = 1.13;

    private static final double BOLD = 1.08;

    private final String site;
    private final QuestionCard card;
    private final RecordWords words;
    private final Marks marks;

    private StrandsSheet(String site, QuestionCard card, Marks marks) {
        this.site = site;
        this.card = card;
        this.words = new RecordWords(card.language());
        this.marks = marks;
    }

    /**
     * The picture.
     *
     * @param site what the atlas is called
     */
    public static Sheet of(String site, QuestionCard card, Palette palette) {
        return new Sheet(
                WIDTH,
                HEIGHT,
                card.inWords(),
                card.language().tag(),
                pen -> new StrandsSheet(site, card, new Marks(palette, pen)).draw());
    }

    private void draw() {
        marks.rect(0, 0, WIDTH, HEIGHT, "paper");
        double top = headline();
        var strands = card.strands().strands();
        double pitch = Math.min(HIGHEST_ROW, (ROWS_FOOT - top) / strands.size());
        var fork = Fork.even(strands.size(), pitch, SPLIT, END);
        double size = size(pitch);
        double first = top + (ROWS_FOOT - top - fork.height()) / 2;
        stroke(
                "M0 " + Decimal.px(fork.stem()) + "H" + Decimal.px(SPLIT + 1),
                first,
                Fork.stemWidth(card.strands().widths()));
        for (int i = 0; i < strands.size(); i++) {
            double rowTop = first + fork.top(i);
            stroke(fork.strand(i, END), rowTop, strands.get(i).width());
            row(strands.get(i), rowTop + pitch / 2, pitch, size);
        }
        marks.bold(site, MARGIN, FOOT, 24);
        marks.text(words.text("card.foot"), RIGHT, FOOT, 24, "muted", Label.Align.END);
    }

    private void stroke(String path, double y, double width) {
        marks.pen().shape(path, MARGIN, y, 1, Ink.line(marks.colour("ink"), 1.5 * width));
    }

    private double headline() {
        double size = LARGEST;
        while (size > SMALLEST && (lines(card.question(), size).size() > 2 || isOrphaned(size))) {
            size -= 4;
        }
        double y = 28;
        for (var line : lines(card.question(), size)) {
            marks.headline(line, MARGIN, y + size, size);
            y += size * 1.16;
        }
        marks.text(cut(card.remark(), 24, RIGHT - MARGIN), MARGIN, y + 36, 24, "muted");
        return y + 56;
    }

    /** Whether its second line would be a word or two. */
    private boolean isOrphaned(double size) {
        var lines = lines(card.question(), size);
        return lines.size() == 2 && width(lines.getLast(), size) < ORPHAN;
    }

    private List<String> lines(String text, double size) {
        return new TextLines(size, HEAVY).of(text, card.language().tag(), RIGHT - MARGIN);
    }

    private double room() {
        return (card.strands().isScaled() ? VALUE - 24 : RIGHT) - NAME;
    }

    /** The largest letters in which all names fit, of one size for all. */
    private double size(double pitch) {
        for (double size = pitch < CLOSE ? 28 : 32; size > 24; size -= 2) {
            double each = size;
            if (card.strands().strands().stream().allMatch(strand -> width(card.label(strand), each) <= room())) {
                return size;
            }
        }
        return 24;
    }

    private void row(Strand strand, double y, double pitch, double size) {
        double disc = MARGIN + END + DISC;
        marks.pen().circle(disc, y, DISC, marks.colour("ink"));
        marks.text(strand.letter(), disc, y + 8, 24, "paper", Label.Align.MIDDLE, Pen.Letters.BOLD);
        double room = room();
        boolean two = pitch >= 66;
        marks.bold(cut(card.label(strand), size, room), NAME, two ? y - 5 : y + size * 0.35, size);
        if (two) {
            marks.text(cut(card.names(strand), 24, room), NAME, y + 26, 24, "muted");
        }
        // a date stands in the name
        card.value(strand).filter(_ -> card.strands().isScaled()).ifPresent(value -> value(strand, value, y, two));
    }

    private void value(Strand strand, String value, double y, boolean two) {
        boolean bar = two && strand.bar().isPresent();
        marks.bold(cut(value, 26, RIGHT - VALUE), VALUE, bar ? y - 6 : y + 9, 26);
        strand.bar().filter(_ -> bar).ifPresent(drawn -> {
            double all = RIGHT - VALUE;
            marks.pen().rect(VALUE, y + 6, drawn.most() * all, 16, marks.colour("rule"));
            marks.pen().rect(VALUE, y + 6, drawn.sure() * all, 16, marks.colour("ink"));
        });
    }

    private static double width(String text, double size) {
        return new TextLines(size, BOLD).width(text);
    }

    /** What has no room ends in an ellipsis: the page has it whole. */
    private static String cut(String text, double size, double room) {
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return width(text, size) <= room ? text : text.substring(0, end).strip() + "…";
    }
}
