package org.rolloutatlas.render.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A picture of ours, written by {@link SvgWriter} or {@link CardSvg}, as PNG: the same marks in the same places, drawn by
 * Java2D with the fonts of this machine ({@link PngFontCheck}). Not a renderer of other people's SVG.
 */
public final class PngWriter {
    /** The widest picture, pixels. */
    public static final int MOST_WIDTH = 2400;
    /** The largest picture, pixels. */
    public static final int MOST_PIXELS = 2_000_000;

    private final XMLStreamReader reader;
    private final PngCanvas canvas;
    private final Deque<Graphics2D> outer = new ArrayDeque<>();

    private PngWriter(XMLStreamReader reader, PngCanvas canvas) {
        this.reader = reader;
        this.canvas = canvas;
    }

    /**
     * Draws a picture at exactly that width; its height follows from its shape.
     *
     * @param svg the whole text of the picture
     * @param width pixels, 200 to {@value #MOST_WIDTH}
     * @throws IllegalArgumentException if it would be larger than {@link #MOST_WIDTH} or {@link #MOST_PIXELS} allow: ask
     *     {@link #height} first
     */
    public static byte[] write(String svg, int width) {
        int height = height(svg, width);
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
            var reader = reader(svg);
            var root = begin(reader);
            graphics.scale(width / root.number("width", 1), height / root.number("height", 1));
            new PngWriter(reader, new PngCanvas(graphics, PngFonts.ofMachine())).draw();
            return encoded(image);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Invalid picture: not one of ours", e);
        } finally {
            graphics.dispose();
        }
    }

    /** The height that a picture has at that width, pixels. */
    public static int height(String svg, int width) {
        try {
            var root = begin(reader(svg));
            return Math.max(1, (int) Math.round(width * root.number("height", 0) / root.number("width", 1)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Invalid picture: not one of ours", e);
        }
    }

    private void draw() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(element(reader));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("svg")
                    && !outer.isEmpty()) {
                canvas.leave(outer.pop());
            }
        }
    }

    private void start(PngElement element) throws XMLStreamException {
        switch (element.name()) {
            case "svg" -> outer.push(canvas.enter(element));
            case "text" -> canvas.text(element, reader.getElementText());
            case "linearGradient" -> canvas.gradient(element.text("id", ""), stops());
            default -> canvas.draw(element);
        }
    }

    private List<PngCanvas.PngStop> stops() throws XMLStreamException {
        var stops = new ArrayList<PngCanvas.PngStop>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT
                || reader.getLocalName().equals("stop")) {
            if (reader.isStartElement()) {
                var stop = element(reader);
                stops.add(new PngCanvas.PngStop(
                        (float) stop.number("offset", 0),
                        PngCanvas.colour(stop.text("stop-color", "#000000"), stop.number("stop-opacity", 1))));
            }
        }
        return stops;
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private static PngElement begin(XMLStreamReader reader) throws XMLStreamException {
        reader.nextTag();
        return element(reader);
    }

    private static PngElement element(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new PngElement(reader.getLocalName(), attributes);
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
