package org.rolloutatlas.render.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws the elements of our pictures on a canvas of Java2D; elements that our pictures do not have are left out. */
final class PngCanvas {
    private final Graphics2D graphics;
    private final PngFonts fonts;
    private final Map<String, List<PngStop>> gradients = new HashMap<>();

    /** One stop of a gradient; offset and opacity from 0 to 1. */
    record PngStop(float offset, Color colour) {}

    PngCanvas(Graphics2D graphics, PngFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    void gradient(String id, List<PngStop> stops) {
        gradients.put("url(#" + id + ")", stops);
    }

    /** Opens a picture within the picture; {@link #leave} returns to where it was. */
    Graphics2D enter(PngElement svg) {
        var before = (Graphics2D) graphics.create();
        var box = svg.numbers("viewBox");
        double width = svg.number("width", 0);
        graphics.translate(svg.number("x", 0), svg.number("y", 0));
        graphics.clip(new Rectangle2D.Double(0, 0, width, svg.number("height", 0)));
        if (box.length == 4) {
            graphics.scale(width / box[2], width / box[2]);
            graphics.translate(-box[0], -box[1]);
        }
        return before;
    }

    void leave(Graphics2D before) {
        graphics.setTransform(before.getTransform());
        graphics.setClip(before.getClip());
        before.dispose();
    }

    void draw(PngElement element) {
        switch (element.name()) {
            case "path" -> shape(element, PngPath.of(element.text("d", "")));
            case "rect" -> shape(element, rectangle(element));
            case "circle" -> shape(element, circle(element));
            default -> {
                // title and the like are not drawn
            }
        }
    }

    private void shape(PngElement element, Shape plain) {
        var shape = transform(element).createTransformedShape(plain);
        var fill = element.text("fill", "#000000");
        if (!fill.equals("none")) {
            graphics.setPaint(paint(fill, element, shape));
            graphics.fill(shape);
        }
        if (element.has("stroke")) {
            graphics.setPaint(colour(element.text("stroke", ""), 1));
            graphics.setStroke(stroke(element, transform(element).getScaleX()));
            graphics.draw(shape);
        }
    }

    void text(PngElement element, String text) {
        if (text.isEmpty()) {
            return;
        }
        var font = fonts.of(
                text,
                element.text("font-family", "").startsWith("Georgia"),
                element.text("font-weight", "").equals("700"),
                (float) element.number("font-size", 12));
        var layout = new TextLayout(text, font, graphics.getFontRenderContext());
        var shift = switch (element.text("text-anchor", "start")) {
            case "middle" -> layout.getAdvance() / 2;
            case "end" -> layout.getAdvance();
            default -> 0;
        };
        double x = element.number("x", 0) - shift;
        double y = element.number("y", 0);
        if (element.has("stroke")) {
            graphics.setPaint(colour(element.text("stroke", ""), 1));
            graphics.setStroke(stroke(element, 1));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
        graphics.setPaint(colour(element.text("fill", "#000000"), 1));
        layout.draw(graphics, (float) x, (float) y);
    }

    private static Shape rectangle(PngElement element) {
        double round = 2 * element.number("rx", 0);
        return new RoundRectangle2D.Double(
                element.number("x", 0),
                element.number("y", 0),
                element.number("width", 0),
                element.number("height", 0),
                round,
                round);
    }

    private static Shape circle(PngElement element) {
        double radius = element.number("r", 0);
        return new Ellipse2D.Double(
                element.number("cx", 0) - radius, element.number("cy", 0) - radius, 2 * radius, 2 * radius);
    }

    /** Moved and scaled, as our glyphs are. */
    private static AffineTransform transform(PngElement element) {
        var numbers = Stream.of(element.text("transform", "").split("[^0-9.-]+", -1))
                .filter(part -> !part.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        var transform = new AffineTransform();
        if (numbers.length >= 2) {
            transform.translate(numbers[0], numbers[1]);
        }
        if (numbers.length == 3) {
            transform.scale(numbers[2], numbers[2]);
        }
        return transform;
    }

    private Paint paint(String fill, PngElement element, Shape shape) {
        float opacity = (float) element.number("opacity", 1);
        var stops = gradients.get(fill);
        if (stops == null) {
            return colour(fill, opacity);
        }
        var bounds = shape.getBounds2D();
        var offsets = new float[stops.size()];
        var colours = new Color[stops.size()];
        for (var i = 0; i < stops.size(); i++) {
            var stop = stops.get(i);
            offsets[i] = stop.offset();
            colours[i] = faded(stop.colour(), opacity * stop.colour().getAlpha() / 255);
        }
        return new LinearGradientPaint((float) bounds.getMinX(), 0, (float) bounds.getMaxX(), 0, offsets, colours);
    }

    private static BasicStroke stroke(PngElement element, double scale) {
        float width = (float) (element.number("stroke-width", 1) * scale);
        var dashes = element.numbers("stroke-dasharray");
        if (dashes.length == 0) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        var pattern = new float[dashes.length];
        for (var i = 0; i < dashes.length; i++) {
            pattern[i] = (float) (dashes[i] * scale);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    static Color colour(String hex, double opacity) {
        return faded(new Color(Integer.parseInt(hex.substring(1), 16)), opacity);
    }

    private static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }
}
