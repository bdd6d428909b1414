package org.rolloutatlas.render.picture;

import java.text.Bidi;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.render.figure.Fade;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.scene.Label;

/** Writes shapes as elements of SVG with presentation attributes, one a line. */
final class SvgPen implements Pen {
    private static final String SERIF = "Georgia,Times New Roman,Noto Serif,Noto Serif CJK SC,serif";

    private final Markup out;
    private final Set<String> defined = new HashSet<>();

    SvgPen(Markup out) {
        this.out = out;
    }

    @Override
    public void rect(double x, double y, double width, double height, String colour) {
        open("rect", x, y, width, height).attr("fill", colour).empty().line();
    }

    @Override
    public void bar(double x, double y, double width, double height, Ink ink) {
        open("rect", x, y, width, height).attr("rx", Decimal.px(height / 2));
        ink(ink).empty().line();
    }

    @Override
    public void fade(double x, double y, double width, double height, Fade fade, String colour, double opacity) {
        var id = "fade-" + fade.name().toLowerCase(Locale.ROOT) + "-" + colour.substring(1);
        if (defined.add(id)) {
            fade.write(id, colour, out);
            out.line();
        }
        open("rect", x, y, width, height).attr("rx", Decimal.px(height / 2));
        out.attr("fill", "url(#" + id + ")")
                .attr("opacity", Decimal.of(opacity, 2))
                .empty()
                .line();
    }

    @Override
    public void circle(double x, double y, double radius, String colour) {
        out.open("circle").attr("cx", Decimal.px(x)).attr("cy", Decimal.px(y));
        out.attr("r", Decimal.of(radius, 2)).attr("fill", colour).empty().line();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink) {
        var path = "M" + Decimal.px(x1) + " " + Decimal.px(y1) + "L" + Decimal.px(x2) + " " + Decimal.px(y2);
        out.open("path").attr("d", path);
        stroke(ink).empty().line();
    }

    @Override
    public void shape(String path, double x, double y, double scale, Ink ink) {
        out.open("path").attr("d", path);
        if (x != 0 || y != 0 || scale != 1) {
            out.attr(
                    "transform",
                    "translate(" + Decimal.px(x) + " " + Decimal.px(y) + ")scale(" + Decimal.of(scale, 2) + ")");
        }
        ink(ink).empty().line();
    }

    @Override
    public void hatch(String path, double x, double y, Hatching hatching) {
        var period = Decimal.of(hatching.period(), 1);
        var id = "hatch-" + hatching.line().substring(1) + "-" + period.replace('.', '_');
        if (defined.add(id)) {
            out.open("pattern").attr("id", id).attr("patternUnits", "userSpaceOnUse");
            out.attr("width", period).attr("height", period).attr("patternTransform", "rotate(-45)");
            band(hatching.period(), hatching.period(), hatching.ground());
            band(hatching.period(), hatching.period() * Hatching.LINE, hatching.line());
            out.close().line();
        }
        out.open("path").attr("d", path);
        if (x != 0 || y != 0) {
            out.attr("transform", "translate(" + Decimal.px(x) + " " + Decimal.px(y) + ")");
        }
        out.attr("fill", "url(#" + id + ")").empty().line();
    }

    private void band(double width, double height, String colour) {
        out.open("rect").attr("width", Decimal.of(width, 1)).attr("height", Decimal.of(height, 1));
        out.attr("fill", colour).empty();
    }

    @Override
    public void text(String text, double x, double y, double size, Label.Align align, Letters letters, Ink ink) {
        out.open("text").attr("x", Decimal.px(x)).attr("y", Decimal.px(y)).attr("font-size", Decimal.px(size));
        // a line that runs from the right begins at its right end
        boolean fromRight = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        if (fromRight) {
            out.attr("direction", "rtl");
        }
        switch (align) {
            case START -> anchor(fromRight ? "end" : "");
            case MIDDLE -> anchor("middle");
            case END -> anchor(fromRight ? "" : "end");
        }
        switch (letters) {
            case PLAIN -> {
                // the default
            }
            case BOLD -> out.attr("font-weight", "700");
            case SERIF -> out.attr("font-family", SERIF);
            case HEADLINE -> out.attr("font-weight", "700").attr("font-family", SERIF);
        }
        ink(ink);
        if (ink.stroke().isPresent()) {
            out.attr("stroke-linejoin", "round").attr("paint-order", "stroke");
        }
        out.text(text).close().line();
    }

    private void anchor(String anchor) {
        if (!anchor.isEmpty()) {
            out.attr("text-anchor", anchor);
        }
    }

    @Override
    public void sentence(List<QuoteCard.Piece> parts, double x, double y, double size, Ink ink) {
        out.open("text").attr("x", Decimal.px(x)).attr("y", Decimal.px(y)).attr("font-size", Decimal.px(size));
        ink(ink).attr("xml:space", "preserve");
        for (var part : parts) {
            if (part.strong()) {
                out.open("tspan").attr("font-weight", "700").text(part.text()).close();
            } else {
                out.text(part.text());
            }
        }
        out.close().line();
    }

    /** Which typeface has which letters, the reader's machine knows. */
    @Override
    public void inOneHand(String text, Runnable lines) {
        lines.run();
    }

    /** The reader's machine has fonts that this one has not. */
    @Override
    public boolean canWrite(String text) {
        return true;
    }

    @Override
    public void inset(Inset inset, Runnable drawing) {
        open("svg", inset.x(), inset.y(), inset.width(), inset.height());
        out.attr(
                "viewBox",
                Decimal.px(inset.left()) + " " + Decimal.px(inset.upper()) + " "
                        + Decimal.px(inset.width() / inset.scale()) + " "
                        + Decimal.px(inset.height() / inset.scale()));
        out.attr("preserveAspectRatio", "xMinYMin slice").line();
        drawing.run();
        out.close().line();
    }

    private Markup open(String name, double x, double y, double width, double height) {
        out.open(name).attr("x", Decimal.px(x)).attr("y", Decimal.px(y));
        return out.attr("width", Decimal.px(width)).attr("height", Decimal.px(height));
    }

    private Markup ink(Ink ink) {
        out.attr("fill", ink.fill().orElse("none"));
        return stroke(ink);
    }

    private Markup stroke(Ink ink) {
        ink.stroke().ifPresent(colour -> {
            out.attr("stroke", colour).attr("stroke-width", Decimal.of(ink.width(), 2));
            if (!ink.dashes().isEmpty()) {
                var dashes = ink.dashes().stream().map(length -> Decimal.of(length, 1));
                out.attr("stroke-dasharray", dashes.collect(Collectors.joining(" ")));
            }
        });
        return out;
    }
}
