package org.rolloutatlas.publish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.Sitemap;
import org.rolloutatlas.selection.Selection;

/**
 * {@code sitemap.xml}: the pages that search engines should know, each with the last change of what it shows; none whose events
 * were all withdrawn.
 */
final class SitemapFile {
    private static final int OK = 200;

    private SitemapFile() {}

    static Rendition of(Edition edition) {
        var pages = PublicAddresses.pages(edition).stream()
                .flatMap(route -> page(edition, route).stream())
                .toList();
        return new Rendition(OK, "application/xml; charset=utf-8", Bytes.of(Sitemap.text(pages)), List.of());
    }

    private static Optional<Sitemap.Page> page(Edition edition, Route route) {
        var scope = Scope.of(route);
        var events = scope.flatMap(shown -> Subject.of(
                        edition, shown, Selection.ALL, Address.of(route).language()))
                .map(Subject::events)
                .orElse(List.of());
        return scope.isPresent() && events.isEmpty()
                ? Optional.empty()
                : Optional.of(Sitemap.Page.of(
                        events,
                        edition.languages(),
                        language -> URI.create(edition.site()
                                .absolute(Address.of(route).in(language).text()))));
    }
}
