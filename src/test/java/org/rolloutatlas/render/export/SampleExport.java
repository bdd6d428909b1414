package org.rolloutatlas.render.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A small dataset with everything that is hard to export: formulas, markup, no place, both sides of the antimeridian. */
public final class SampleExport {
    static final Dataset DATASET = read();
    static final List<Event> EVENTS = DATASET.events();

    private SampleExport() {}

    static Colophon colophon(String query) {
        var imprint = DATASET.imprint();
        return new Colophon(
                imprint.title(),
                DATASET.masthead(),
                DATASET.vocabularies(),
                DATASET.declared(),
                imprint.version(),
                "0123456789abcdef",
                imprint.licence(),
                imprint.publisher(),
                imprint.citation(),
                URI.create("https://rolloutatlas.org"),
                query);
    }

    static Dataset accepted(String json) {
        return switch (new DatasetReader().read("export", json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Accepted accepted -> accepted.dataset();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    /** The document in a text that is well-formed XML. */
    public static Document xml(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dataset read() {
        try {
            var reading = new DatasetReader().read(Path.of("src/test/resources/exports/dataset.json"));
            return switch (reading) {
                case Reading.Accepted accepted -> accepted.dataset();
                case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
