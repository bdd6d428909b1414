package org.rolloutatlas.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * The one place where markup is written: a streaming writer of HTML (with SVG inside) or of standalone XML, in which every
 * text and every attribute is escaped for its context.
 *
 * <p>There is no way to write raw markup but {@link #trusted}, which is for our own style sheets, modules and pre-written
 * outlines; nothing that stems from a dataset or an address may go there.
 */
public final class Markup {
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean xml;
    private boolean inTag;

    private Markup(boolean xml) {
        this.xml = xml;
        this.out = new StringBuilder(16_384);
    }

    /** A writer of HTML: void elements have no end tag. */
    public static Markup html() {
        return new Markup(false);
    }

    /** A writer of XML (standalone SVG, feeds). */
    public static Markup xml() {
        return new Markup(true);
    }

    /** The line that makes a browser read the page as HTML. */
    public Markup doctype() {
        out.append("<!doctype html>\n");
        return this;
    }

    /** Opens an element; close it with {@link #end}. */
    public Markup start(String element) {
        closeTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element just opened. */
    public Markup attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("Invalid attribute: no tag is open for " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** An attribute that is there only if it has a value. */
    public Markup attribute(String name, Optional<String> value) {
        value.ifPresent(text -> attribute(name, text));
        return this;
    }

    /** An attribute without value, such as {@code hidden}. */
    public Markup flag(String name) {
        if (xml) {
            return attribute(name, name);
        }
        out.append(' ').append(name);
        return this;
    }

    /** Escaped text. */
    public Markup text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** Text of our own that is written as it stands: a style sheet, a module, JSON made safe for a script element. */
    public Markup trusted(String ours) {
        closeTag();
        out.append(ours);
        return this;
    }

    /** A line break between elements, for people who read the source. */
    public Markup newline() {
        closeTag();
        out.append('\n');
        return this;
    }

    /** Closes the innermost open element. */
    public Markup end() {
        var element = open.pop();
        if (inTag && (xml || VOID.contains(element))) {
            out.append(xml ? "/>" : ">");
            inTag = false;
            return this;
        }
        closeTag();
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing but escaped text inside. */
    public Markup element(String element, String text) {
        return start(element).text(text).end();
    }

    /** Everything written; all elements must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Missing end of element: " + open);
        }
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
