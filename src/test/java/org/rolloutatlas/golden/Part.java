package org.rolloutatlas.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Element of a markup file.
 *
 * @param attributes all but those of the place and those that are read as texts
 * @param text the text directly in it, and its attributes that are read as texts
 */
record Part(String name, Map<String, String> attributes, Place place, String text) {
    private static final Set<String> READ =
            Set.of("alt", "aria-label", "aria-description", "title", "placeholder", "content");
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<[!?][^>]*>|<(/?)([A-Za-z][\\w:-]*)((?:\"[^\"]*\"|[^\">])*)>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(?:=(?:\"([^\"]*)\"|([^\\s\"]+)))?");
    private static final Set<String> WITHOUT_END =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** A markup file, read as far as a comparison needs it: its parts in the order of their start, and its texts. */
    record File(List<Part> parts, List<String> texts) {}

    /** Reads HTML and XML as this product writes them: quoted attributes, no CDATA. */
    static File read(String markup) {
        var open = new ArrayDeque<Open>();
        var all = new ArrayList<Open>();
        var texts = new ArrayList<String>();
        var token = TOKEN.matcher(markup);
        while (token.find()) {
            if (token.group(2) != null && token.group(1).isEmpty()) {
                var part = new Open(token.group(2), token.group(3), texts);
                all.add(part);
                if (!token.group(3).endsWith("/") && !WITHOUT_END.contains(token.group(2))) {
                    open.push(part);
                }
            } else if (token.group(2) != null) {
                if (!open.isEmpty()) {
                    open.pop();
                }
            } else if (!token.group().startsWith("<") && !token.group().isBlank()) {
                texts.add(plain(token.group()));
                if (!open.isEmpty()) {
                    open.element().text.append(plain(token.group())).append(' ');
                }
            }
        }
        return new File(all.stream().map(Open::closed).toList(), texts);
    }

    /** Equal but for the place. */
    boolean isLike(Part other) {
        return name.equals(other.name) && text.equals(other.text) && attributes.equals(other.attributes);
    }

    private static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** A part whose end is not yet read. */
    private static final class Open {
        final String name;
        final Map<String, String> attributes = new TreeMap<>();
        final StringBuilder text = new StringBuilder();

        Open(String name, String written, List<String> texts) {
            this.name = name;
            var attribute = ATTRIBUTE.matcher(written);
            while (attribute.find()) {
                var quoted = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
                var value = plain(quoted == null ? "" : quoted);
                if (READ.contains(attribute.group(1))) {
                    texts.add(value);
                    text.append(value).append(' ');
                } else {
                    attributes.put(attribute.group(1), value);
                }
            }
        }

        Part closed() {
            var place = Place.takenFrom(attributes);
            return new Part(name, attributes, place, text.toString().strip());
        }
    }
}
