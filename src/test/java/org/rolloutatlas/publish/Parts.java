package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What a body is made of: its elements, and the attributes of each. Reading it fails where it is not well-formed. */
final class Parts {
    /** Written as it is, and read by its own rules. */
    private static final Pattern VERBATIM = Pattern.compile("(?s)<(script|style)([^<>]*)>(.*?)</\\1>");

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "data", "mailto");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster");

    private Parts() {}

    static Set<String> of(String body, String mediaType) throws Exception {
        var parts = new TreeSet<String>();
        if (mediaType.contains("json")) {
            JsonMapper.shared().readTree(body);
        } else if (mediaType.startsWith("text/html") || mediaType.contains("xml")) {
            collect(parsed(body), parts);
        }
        return parts;
    }

    private static Element parsed(String body) throws Exception {
        var xml = VERBATIM.matcher(body.replaceFirst("^<!doctype html>", "")).replaceAll(match -> {
            if (match.group(2).contains("json")) {
                JsonMapper.shared().readTree(match.group(3));
            }
            return Matcher.quoteReplacement("<" + match.group(1) + match.group(2) + "/>");
        });
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static void collect(Element element, Set<String> parts) {
        parts.add(element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            parts.add(element.getTagName() + " " + name + (element.getTagName().equals("script") ? "=" + value : ""));
            if (ADDRESSES.contains(name)) {
                assertThatItLeadsToAPage(value);
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, parts);
            }
        }
    }

    private static void assertThatItLeadsToAPage(String address) {
        assertThat(address).isNotEqualTo("x");
        var scheme = SCHEME.matcher(address.strip());
        if (scheme.matches()) {
            assertThat(HARMLESS_SCHEMES).as(address).contains(scheme.group(1));
        }
    }
}
