package org.rolloutatlas.dataset.draft;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rolloutatlas.dataset.text.UnsupportedFileException;

/**
 * An element of an XML file, by its local name: namespaces of one format differ from one program to the next.
 *
 * @param text its own characters, without those of its children
 * @param line where it begins, from 1
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children, int line) {
    private static final int DEEPEST = 60;

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /**
     * Reads a file. Nothing is fetched: declarations of types and outer entities are refused.
     *
     * @throws UnsupportedFileException if it is not well-formed, or nested too deep
     */
    static XmlElement read(String text) throws UnsupportedFileException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the outermost element says nothing of events
            }
            var root = element(reader, 0);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            throw new UnsupportedFileException(
                    where == null ? 1 : Math.max(1, where.getLineNumber()),
                    where == null ? 1 : Math.max(1, where.getColumnNumber()),
                    "invalid XML",
                    "Open it in an editor that shows mistakes.");
        }
    }

    private static XmlElement element(XMLStreamReader reader, int depth)
            throws XMLStreamException, UnsupportedFileException {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        if (depth > DEEPEST) {
            throw new UnsupportedFileException(
                    line, 1, "invalid XML: nested deeper than " + DEEPEST + " elements", "Export it anew.");
        }
        var name = reader.getLocalName();
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var text = new StringBuilder();
        var children = new ArrayList<XmlElement>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, attributes, text.toString().strip(), children, line);
    }

    /** Its first child of that name. */
    Optional<XmlElement> find(String child) {
        return named(child).findFirst();
    }

    /** Its children of that name. */
    Stream<XmlElement> named(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    /** The characters of its first child of that name; empty where there is none. */
    String textOf(String child) {
        return find(child).map(XmlElement::text).orElse("");
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** It and all within it, from the outside to the inside. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** Its children with other names than these. */
    List<XmlElement> others(Set<String> known) {
        return children.stream().filter(child -> !known.contains(child.name)).toList();
    }
}
