package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.rolloutatlas.render.markup.Markup;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class MarkupLaw {
    private MarkupLaw() {}

    static void holdFor(byte[] input) throws Exception {
        var text = Input.anyText(input);
        var page = new StringBuilder();
        new Markup(page)
                .open("div")
                .attr("title", text)
                .attr("lang", "en")
                .element("p", text)
                .heading("h2", text)
                .close();

        var root = parsed(page.toString());
        // XML reads a line end within an attribute as a space
        assertThat(root.getAttribute("title")).isEqualTo(allowed(text).replaceAll("[\n\t]", " "));
        assertThat(root.getAttributes().getLength()).isEqualTo(2);
        assertThat(root.getChildNodes().getLength()).isEqualTo(2);
        var paragraph = (Element) root.getFirstChild();
        assertThat(paragraph.getTextContent()).isEqualTo(allowed(text));
        assertThat(paragraph.getElementsByTagName("*").getLength()).isZero();
        var heading = (Element) root.getLastChild();
        assertThat(heading.getTextContent()).isEqualTo(allowed(text));
        assertThat(heading.getElementsByTagName("*").getLength())
                .isEqualTo(heading.getElementsByTagName("span").getLength());
    }

    private static Element parsed(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    /** The characters that XML 1.0 (section 2.2) allows, without the return, which its readers change. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
