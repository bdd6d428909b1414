package org.rolloutatlas.render.picture;

import java.awt.Graphics2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The painter of pictures that come as text of ours. */
final class PngOfText {
    private final XMLStreamReader reader;
    private final PngCanvas canvas;
    private final Deque<Graphics2D> outer = new ArrayDeque<>();

    private PngOfText(XMLStreamReader reader, PngCanvas canvas) {
        this.reader = reader;
        this.canvas = canvas;
    }

    static byte[] write(String svg, int width) {
        return PngWriter.painted(width, height(svg, width), (graphics, height) -> {
            try {
                var reader = reader(svg);
                var root = begin(reader);
                graphics.scale(width / root.number("width", 1), height / root.number("height", 1));
                new PngOfText(reader, new PngCanvas(graphics, PngFonts.ofMachine())).draw();
            } catch (XMLStreamException e) {
                throw new IllegalArgumentException("Invalid picture: not one of ours", e);
            }
        });
    }

    /** The height that a picture has at that width, pixels. */
    static int height(String svg, int width) {
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
}
