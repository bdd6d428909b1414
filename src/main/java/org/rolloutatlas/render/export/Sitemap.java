package org.rolloutatlas.render.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

/**
 * The pages of the public site for search engines, each with the day on which its records last changed and its other
 * languages.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
public final class Sitemap {
    /** Addresses that one file may hold. */
    public static final int LENGTH = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * One page.
     *
     * @param addresses absolute, one for each language
     * @param lastChange of what it shows; empty when that is not known
     */
    public record Page(Map<Language, URI> addresses, Optional<LocalDate> lastChange) {
        public Page {
            addresses = Map.copyOf(addresses);
            if (addresses.isEmpty()) {
                throw new IllegalArgumentException("Missing address: a page has one at least");
            }
        }

        /** A page that shows these events, at the address that it has in each language. */
        public static Page of(Collection<Event> events, List<Language> languages, Function<Language, URI> address) {
            var addresses = new EnumMap<Language, URI>(Language.class);
            for (var language : languages) {
                addresses.put(language, address.apply(language));
            }
            return new Page(addresses, LastChange.of(events));
        }

        private List<Language> languages() {
            return addresses.keySet().stream().sorted().toList();
        }

        private String address(Language language) {
            return Objects.requireNonNull(addresses.get(language)).toString();
        }
    }

    /** As many parts as are needed for files of {@value #LENGTH} addresses; one empty part when there are no pages. */
    public static List<List<Page>> parts(List<Page> pages) {
        var parts = new ArrayList<List<Page>>();
        var part = new ArrayList<Page>();
        int length = 0;
        for (var page : pages) {
            if (length + page.addresses().size() > LENGTH) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(page);
            length += page.addresses().size();
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }

    /** A sitemap file, for the media type {@code application/xml}. */
    public static String text(List<Page> pages) {
        var text = new StringBuilder();
        var out = begin(text, "urlset")
                .attr("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
                .line();
        for (var page : pages) {
            for (var language : page.languages()) {
                out.open("url").element("loc", page.address(language));
                page.lastChange().ifPresent(day -> out.element("lastmod", day.toString()));
                alternates(page, out);
                out.close().line();
            }
        }
        out.close().line();
        return text.toString();
    }

    /** A file that names several sitemap files. */
    public static String index(List<URI> files) {
        var text = new StringBuilder();
        var out = begin(text, "sitemapindex").line();
        for (var file : files) {
            out.open("sitemap").element("loc", file.toString()).close().line();
        }
        out.close().line();
        return text.toString();
    }

    private static Markup begin(StringBuilder text, String element) {
        return new Markup(text)
                .verbatim("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .open(element)
                .attr("xmlns", NAMESPACE);
    }

    private static void alternates(Page page, Markup out) {
        if (page.addresses().size() == 1) {
            return;
        }
        for (var language : page.languages()) {
            alternate(language.tag(), page.address(language), out);
        }
        if (page.addresses().containsKey(Language.EN)) {
            alternate("x-default", page.address(Language.EN), out);
        }
    }

    private static void alternate(String language, String address, Markup out) {
        out.open("xhtml:link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", address)
                .empty();
    }
}
