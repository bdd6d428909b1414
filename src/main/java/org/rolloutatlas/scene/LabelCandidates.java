package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the name of a mark may stand, the best place first. */
final class LabelCandidates {
    private static final double GAP = 4;
    /** Between a leader line and the name at its end. */
    private static final double LEADER_GAP = 3;

    private static final String DOT = "•";
    private static final double[] LEADER_LENGTHS = {12, 20, 30, 42, 56, 70, Leader.LONGEST};
    private static final int DIRECTIONS = 16;

    private final String text;
    private final Label.Kind kind;
    private final double radius;
    private final double size;
    private final double width;

    /**
     * For one name.
     *
     * @param radius of the mark, pixels
     * @param size of the letters, pixels
     */
    LabelCandidates(String text, Label.Kind kind, double radius, double size) {
        this.text = text;
        this.kind = kind;
        this.radius = radius;
        this.size = size;
        this.width = FontMetrics.width(text, size);
    }

    /** Letters of lands stand apart, share of their size. */
    static final double SPACING = 0.08;
    /** Share of its width that the name of a land may reach beyond a circle in it. */
    private static final double BEYOND = 0.62;

    /**
     * Around the middle of a land; none if the land is too small for its name.
     *
     * @param reach of the land around that point, pixels
     */
    static List<Label> onLand(String text, double size, double reach) {
        double half = (FontMetrics.width(text, size) + text.length() * SPACING * size) / 2;
        if (half * (1 - BEYOND) > reach) {
            return List.of();
        }
        var labels = new ArrayList<Label>();
        for (double off : new double[] {0, 0.45, -0.45, 0.8, -0.8}) {
            for (double aside : new double[] {0, 0.4, -0.4}) {
                double dx = aside * reach;
                double dy = off * reach + size * 0.35;
                var box = new Box(dx - half, dy - size * 0.85, dx + half, dy + size * 0.25);
                labels.add(new Label(text, Label.Kind.LAND, Label.Align.MIDDLE, dx, dy, box, Optional.empty()));
            }
        }
        return labels;
    }

    /** A town that is a sign of the text itself, at the town: its name on the right of it or on the left. */
    static List<Label> atDot(String name, double size) {
        double dot = FontMetrics.width(DOT, size) / 2;
        double width = FontMetrics.width(DOT + " " + name, size);
        double dy = size * 0.35;
        var right = new Box(-dot, dy - size * 0.85, width - dot, dy + size * 0.25);
        var left = new Box(dot - width, right.top(), dot, right.bottom());
        return List.of(
                new Label(DOT + " " + name, Label.Kind.CAPITAL, Label.Align.START, -dot, dy, right, Optional.empty()),
                new Label(name + " " + DOT, Label.Kind.CAPITAL, Label.Align.END, dot, dy, left, Optional.empty()));
    }

    /** At the mark. */
    List<Label> beside() {
        double beside = radius + GAP;
        double slanted = radius * 0.7 + GAP - 1;
        double middle = size * 0.35;
        double above = -radius - GAP - 1;
        double below = radius + GAP + size * 0.8;
        return List.of(
                label(Label.Align.START, beside, middle),
                label(Label.Align.END, -beside, middle),
                label(Label.Align.START, beside, middle + size * 0.4),
                label(Label.Align.END, -beside, middle + size * 0.4),
                label(Label.Align.START, beside, middle - size * 0.4),
                label(Label.Align.END, -beside, middle - size * 0.4),
                label(Label.Align.MIDDLE, 0, above),
                label(Label.Align.MIDDLE, 0, below),
                label(Label.Align.END, radius, below),
                label(Label.Align.START, -radius, below),
                label(Label.Align.END, radius, above),
                label(Label.Align.START, -radius, above),
                label(Label.Align.START, slanted, above + 4),
                label(Label.Align.START, slanted, below - 4),
                label(Label.Align.END, -slanted, above + 4),
                label(Label.Align.END, -slanted, below - 4));
    }

    /** At the end of a leader line, the shortest first. */
    List<Label> withLeader() {
        var labels = new ArrayList<Label>();
        for (double length : LEADER_LENGTHS) {
            for (int i = 0; i < DIRECTIONS; i++) {
                labels.add(atEnd(length, 2 * Math.PI * i / DIRECTIONS));
            }
        }
        return labels;
    }

    private Label atEnd(double length, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double begin = radius + 1;
        var leader = new Leader(cos * begin, sin * begin, cos * (begin + length), sin * (begin + length));
        double x = leader.x2();
        double y = leader.y2();
        var bare = Math.abs(cos) > 0.35
                ? label(
                        cos > 0 ? Label.Align.START : Label.Align.END,
                        x + Math.signum(cos) * LEADER_GAP,
                        y + size * 0.35)
                : label(Label.Align.MIDDLE, x, sin < 0 ? y - LEADER_GAP - 1 : y + LEADER_GAP + size * 0.8);
        return new Label(text, kind, bare.align(), bare.dx(), bare.dy(), bare.box(), Optional.of(leader));
    }

    private Label label(Label.Align align, double dx, double dy) {
        double left = switch (align) {
            case START -> dx;
            case MIDDLE -> dx - width / 2;
            case END -> dx - width;
        };
        var box = new Box(left, dy - size * 0.85, left + width, dy + size * 0.25);
        return new Label(text, kind, align, dx, dy, box, Optional.empty());
    }
}
