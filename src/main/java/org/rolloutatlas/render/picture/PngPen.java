package org.rolloutatlas.render.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.rolloutatlas.render.figure.Fade;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.scene.Label;

/** Paints shapes with Java2D, and the fonts of this machine. */
final class PngPen implements Pen {
    private final Graphics2D graphics;
    private final PngFonts fonts;
    /** The text whose lines are being drawn; empty for none. */
    private String whole = "";

    PngPen(Graphics2D graphics, PngFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    @Override
    public void rect(double x, double y, double width, double height, String colour) {
        paint(new Rectangle2D.Double(x, y, width, height), Ink.fill(colour));
    }

    @Override
    public void bar(double x, double y, double width, double height, Ink ink) {
        paint(new RoundRectangle2D.Double(x, y, width, height, height, height), ink);
    }

    @Override
    public void fade(double x, double y, double width, double height, Fade fade, String colour, double opacity) {
        var stops = fade.stops();
        var offsets = new float[stops.size()];
        var colours = new Color[stops.size()];
        for (var i = 0; i < stops.size(); i++) {
            offsets[i] = (float) stops.get(i).offset();
            colours[i] = colour(colour, stops.get(i).opacity() * opacity);
        }
        graphics.setPaint(new LinearGradientPaint((float) x, 0, (float) (x + width), 0, offsets, colours));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, height, height));
    }

    @Override
    public void circle(double x, double y, double radius, String colour) {
        paint(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), Ink.fill(colour));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink) {
        stroke(new Line2D.Double(x1, y1, x2, y2), ink);
    }

    @Override
    public void shape(String path, double x, double y, double scale, Ink ink) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        paint(PngPath.of(path), ink);
        graphics.setTransform(before);
    }

    @Override
    public void hatch(String path, double x, double y, Hatching hatching) {
        var shape = AffineTransform.getTranslateInstance(x, y).createTransformedShape(PngPath.of(path));
        paint(shape, Ink.fill(hatching.ground()));
        var clip = graphics.getClip();
        graphics.clip(shape);
        var box = shape.getBounds2D();
        var ink = Ink.line(hatching.line(), hatching.period() * Hatching.LINE);
        // on the diagonals of the whole drawing, so that the hatchings of neighbours meet
        double step = hatching.period() * Math.sqrt(2);
        double last = box.getMaxX() + box.getMaxY();
        for (double sum = Math.floor((box.getMinX() + box.getMinY()) / step) * step; sum <= last + step; sum += step) {
            line(sum - box.getMaxY(), box.getMaxY(), sum - box.getMinY(), box.getMinY(), ink);
        }
        graphics.setClip(clip);
    }

    @Override
    public void text(String written, double x, double y, double size, Label.Align align, Letters letters, Ink ink) {
        if (written.isEmpty()) {
            return;
        }
        var text = spaced(written);
        var font = fonts.of(
                whole.contains(text) ? whole : text,
                letters == Letters.HEADLINE || letters == Letters.SERIF,
                letters == Letters.HEADLINE || letters == Letters.BOLD,
                (float) size);
        var layout = new TextLayout(text, font, graphics.getFontRenderContext());
        double left = x
                - switch (align) {
                    case START -> 0;
                    case MIDDLE -> layout.getAdvance() / 2;
                    case END -> layout.getAdvance();
                };
        stroke(layout.getOutline(AffineTransform.getTranslateInstance(left, y)), ink);
        ink.fill().ifPresent(colour -> {
            graphics.setPaint(colour(colour, 1));
            layout.draw(graphics, (float) left, (float) y);
        });
    }

    @Override
    public void sentence(List<QuoteCard.Piece> parts, double x, double y, double size, Ink ink) {
        double at = x;
        for (var part : parts) {
            if (!part.text().isEmpty()) {
                text(part.text(), at, y, size, Label.Align.START, part.strong() ? Letters.BOLD : Letters.PLAIN, ink);
                var spaced = spaced(part.text());
                var font = fonts.of(spaced, false, part.strong(), (float) size);
                at += new TextLayout(spaced, font, graphics.getFontRenderContext()).getAdvance();
            }
        }
    }

    /** With a wider space in the place of the narrow one of French, which few fonts have: a line stays in one hand. */
    private static String spaced(String text) {
        return text.replace('\u202F', '\u00A0');
    }

    @Override
    public void inOneHand(String text, Runnable lines) {
        whole = spaced(text);
        lines.run();
        whole = "";
    }

    @Override
    public boolean canWrite(String text) {
        return fonts.canWrite(text);
    }

    @Override
    public void inset(Inset inset, Runnable drawing) {
        var transform = graphics.getTransform();
        var clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(inset.x(), inset.y(), inset.width(), inset.height()));
        graphics.translate(inset.x(), inset.y());
        graphics.scale(inset.scale(), inset.scale());
        graphics.translate(-inset.left(), -inset.upper());
        drawing.run();
        graphics.setTransform(transform);
        graphics.setClip(clip);
    }

    private void paint(Shape shape, Ink ink) {
        ink.fill().ifPresent(colour -> {
            graphics.setPaint(colour(colour, 1));
            graphics.fill(shape);
        });
        stroke(shape, ink);
    }

    private void stroke(Shape shape, Ink ink) {
        ink.stroke().ifPresent(colour -> {
            graphics.setPaint(colour(colour, 1));
            graphics.setStroke(stroke(ink));
            graphics.draw(shape);
        });
    }

    private static BasicStroke stroke(Ink ink) {
        float width = (float) ink.width();
        if (ink.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        var pattern = new float[ink.dashes().size()];
        for (var i = 0; i < pattern.length; i++) {
            pattern[i] = ink.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Color colour(String hex, double opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }
}
