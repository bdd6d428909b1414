package org.rolloutatlas.publish;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.Sitemap;
import org.rolloutatlas.selection.Selection;

/** {@code sitemap.xml}: the pages that search engines should know, none whose events were all withdrawn, each with the last change of what it shows. */
final class SitemapFile {
    private static final int OK = 200;

    private SitemapFile() {}

    static Rendition of(Edition edition) {
        var pages = PublicAddresses.pages(edition).stream()
                .filter(route ->
                        Scope.of(route).isEmpty() || !events(edition, route).isEmpty())
                .map(route -> Sitemap.Page.of(
                        events(edition, route),
                        language -> URI.create(edition.site()
                                .absolute(Address.of(route).in(language).text()))))
                .toList();
        return new Rendition(OK, "application/xml; charset=utf-8", Bytes.of(Sitemap.text(pages)), List.of());
    }

    private static Collection<Event> events(Edition edition, Route route) {
        return Scope.of(route)
                .flatMap(scope -> Subject.of(
                        edition, scope, Selection.ALL, Address.of(route).language()))
                .map(Subject::events)
                .orElse(List.of());
    }
}
