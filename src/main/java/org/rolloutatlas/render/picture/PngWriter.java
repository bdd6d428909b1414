package org.rolloutatlas.render.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as PNG: the same marks in the same places, painted with the fonts of this machine ({@link PngFontCheck}). */
public final class PngWriter {
    /** The widest picture, pixels. */
    public static final int MOST_WIDTH = 2400;
    /** The largest picture, pixels. */
    public static final int MOST_PIXELS = 2_000_000;

    private PngWriter() {}

    /**
     * Paints a picture at exactly that width; its height follows from its shape.
     *
     * @param width pixels, 200 to {@value #MOST_WIDTH}
     * @throws IllegalArgumentException if it would be larger than {@link #MOST_WIDTH} or {@link #MOST_PIXELS} allow: ask
     *     {@link #height} first
     */
    public static byte[] write(Sheet sheet, int width) {
        int height = height(sheet, width);
        if (width < 200 || width > MOST_WIDTH || (long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("Unsupported size of a picture: " + width + " × " + height
                    + "; allowed: 200 to " + MOST_WIDTH + " pixels wide, and " + MOST_PIXELS + " pixels in all");
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(width / sheet.width(), height / sheet.height());
            sheet.draw(new PngPen(graphics, PngFonts.ofMachine()));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    /** The height that a picture has at that width, pixels. */
    public static int height(Sheet sheet, int width) {
        return Math.max(1, (int) Math.round(width * sheet.height() / sheet.width()));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
