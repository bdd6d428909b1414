package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.Span;

/** How the bar of a date loses itself: a gradient per stage class, whose stops take their colour from the style sheet. */
public enum Fade {
    /** To the right: no end. */
    OUT,
    /** To the left: no begin. */
    IN,
    /** On both sides: approximate. */
    SOFT;

    /** A point of the gradient; offset from the left edge and opacity, both from 0 to 1. */
    public record Stop(double offset, double opacity) {}

    /** The points between which the bar is mixed, from left to right. */
    public List<Stop> stops() {
        return switch (this) {
            case OUT -> List.of(new Stop(0, 1), new Stop(1, 0));
            case IN -> List.of(new Stop(0, 0), new Stop(1, 1));
            case SOFT -> List.of(new Stop(0, 0), new Stop(0.3, 1), new Stop(0.7, 1), new Stop(1, 0));
        };
    }

    /** The fade of a bar; empty for a bar with two clear ends. */
    public static Optional<Fade> of(Span span) {
        if (span.end() != Edge.STATED) {
            return Optional.of(OUT);
        }
        if (span.start() != Edge.STATED) {
            return Optional.of(IN);
        }
        return span.soft() ? Optional.of(SOFT) : Optional.empty();
    }

    String id(String figure, StageClass stage) {
        return figure + "-" + name().toLowerCase(Locale.ROOT) + "-" + stage.code();
    }

    /** Writes the gradient of a stage class, coloured by the style sheet. */
    public void write(String figure, StageClass stage, Markup out) {
        out.open("linearGradient").attr("id", id(figure, stage)).attr("class", "fade " + stage.code());
        stops(Optional.empty(), out);
        out.close();
    }

    /** Writes a gradient of that colour. */
    public void write(String id, String colour, Markup out) {
        out.open("linearGradient").attr("id", id);
        stops(Optional.of(colour), out);
        out.close();
    }

    private void stops(Optional<String> colour, Markup out) {
        for (var stop : stops()) {
            out.open("stop").attr("offset", Decimal.of(stop.offset(), 1));
            out.attr("stop-opacity", Decimal.of(stop.opacity(), 1));
            colour.ifPresent(value -> out.attr("stop-color", value));
            out.empty();
        }
    }
}
