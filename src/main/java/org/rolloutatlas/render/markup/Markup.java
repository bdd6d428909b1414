package org.rolloutatlas.render.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.WritingDirection;

/**
 * The one writer of HTML and SVG: it escapes everything, and it knows which elements are open.
 *
 * <p>A start tag stays unfinished until content follows, so attributes are added by {@link #attr} right after {@link #open}.
 */
public final class Markup {
    /** Longer ones have to break on a narrow screen. */
    private static final Pattern HYPHENATED =
            Pattern.compile("(?<!\\S)(?=\\S{3,18}(?!\\S))[^\\s-]+(?:-[^\\s-]+)+(?!\\S)");

    private final Appendable out;
    private final Deque<String> elements = new ArrayDeque<>();
    private final boolean ours;
    private boolean inStartTag;

    public Markup(Appendable out) {
        this(out, true);
    }

    private Markup(Appendable out, boolean ours) {
        this.out = out;
        this.ours = ours;
    }

    /** A writer for the pages of others, whose content security policy is not ours: {@code style} attributes are allowed. */
    public static Markup foreign(Appendable out) {
        return new Markup(out, false);
    }

    /** {@code <!doctype html>}, before anything else. */
    public Markup doctype() {
        return write("<!doctype html>\n");
    }

    /** Begins an element. */
    public Markup open(String name) {
        endStartTag().write("<").write(name);
        elements.push(name);
        inStartTag = true;
        return this;
    }

    /** Adds an attribute to the element just begun. */
    public Markup attr(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException(
                    "invalid attribute " + name + ": content of the element has already been written");
        }
        if ((ours && name.equals("style")) || name.startsWith("on")) {
            throw new IllegalArgumentException(
                    "unsupported attribute " + name + ": the content security policy refuses it");
        }
        return write(" ").write(name).write("=\"").escape(value).write("\"");
    }

    /**
     * Begins a page. What runs from right to left says so; what runs as most pages do says nothing.
     *
     * @param language BCP 47 tag of its texts
     * @param words language of the words around them, which the browser module counts in
     */
    public Markup page(String language, Language words) {
        doctype().open("html").attr("lang", language);
        if (!language.equals(words.tag())) {
            attr("data-words", words.tag());
        }
        var direction = WritingDirection.of(language);
        return direction == WritingDirection.LEFT_TO_RIGHT ? this : attr("dir", direction.code());
    }

    /**
     * The text that follows is in a language of its own, and runs in the direction of its first letter with one.
     *
     * @param language BCP 47 tag
     */
    public Markup speaks(String language) {
        return attr("lang", language).attr("dir", "auto");
    }

    /** Adds an attribute with a whole number. */
    public Markup attr(String name, long value) {
        return attr(name, Long.toString(value));
    }

    /** Adds an attribute without value. */
    public Markup flag(String name) {
        return attr(name, "");
    }

    /** Adds text. */
    public Markup text(String text) {
        return endStartTag().escape(text);
    }

    /** Ends the innermost element with an end tag. */
    public Markup close() {
        return endStartTag().write("</").write(elements.pop()).write(">");
    }

    /** Ends the innermost element without content; for SVG and the void elements of HTML only. */
    public Markup empty() {
        elements.pop();
        inStartTag = false;
        return write("/>");
    }

    /** An element with nothing but text. */
    public Markup element(String name, String text) {
        return open(name).text(text).close();
    }

    /** A heading. A line of it ends between words, not after the hyphen within "population-ID". */
    public Markup heading(String name, String text) {
        open(name);
        int end = 0;
        var words = HYPHENATED.matcher(text);
        while (words.find()) {
            text(text.substring(end, words.start()));
            open("span").attr("class", "whole").text(words.group()).close();
            end = words.end();
        }
        return text(text.substring(end)).close();
    }

    /** A line break, for readers of the source. */
    public Markup line() {
        return endStartTag().write("\n");
    }

    /** The text of a {@code style} or {@code script} element, which browsers read unescaped. */
    public Markup verbatim(String text) {
        if (text.contains("</")) {
            throw new IllegalArgumentException(
                    "invalid content of " + elements.peek() + ": it must not contain \"</\"");
        }
        return endStartTag().write(text);
    }

    private Markup endStartTag() {
        if (inStartTag) {
            inStartTag = false;
            write(">");
        }
        return this;
    }

    private Markup escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> write("&amp;");
                case '<' -> write("&lt;");
                case '>' -> write("&gt;");
                case '"' -> write("&quot;");
                default -> {
                    if (!Character.isSurrogate(c) || isInPair(text, i)) {
                        append(c);
                    }
                }
            }
        }
        return this;
    }

    /** Half of a pair alone is no character. */
    private static boolean isInPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private Markup write(String raw) {
        try {
            out.append(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void append(char c) {
        // what XML 1.0 (section 2.2) allows in no form, and HTML gives no meaning
        if ((c >= ' ' && c < 0xFFFE) || c == '\n' || c == '\t') {
            try {
                out.append(c);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
