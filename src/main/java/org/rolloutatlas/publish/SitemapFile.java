package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.Markup;

/** {@code sitemap.xml}: the pages that search engines should know, with the last change of the dataset. */
final class SitemapFile {
    private static final int OK = 200;

    private SitemapFile() {}

    static Rendition of(Edition edition) {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var markup = new Markup(text);
        markup.open("urlset").attr("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        markup.attr("xmlns:xhtml", "http://www.w3.org/1999/xhtml").line();
        for (var address : PublicAddresses.pages(edition)) {
            markup.open("url").element("loc", edition.site().absolute(address.text()));
            for (var language : Language.values()) {
                markup.open("xhtml:link")
                        .attr("rel", "alternate")
                        .attr("hreflang", language.tag())
                        .attr(
                                "href",
                                edition.site().absolute(address.in(language).text()))
                        .empty();
            }
            markup.element("lastmod", edition.dataset().imprint().version().toString());
            markup.close().line();
        }
        markup.close().line();
        return new Rendition(OK, "application/xml; charset=utf-8", Bytes.of(text.toString()), List.of());
    }
}
