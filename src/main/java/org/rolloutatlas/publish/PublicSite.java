package org.rolloutatlas.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.rolloutatlas.event.Language;

/** The renditions of the edition in service, kept ready in memory in the encodings in which they are sent. */
final class PublicSite {
    /** Bytes of encoded renditions that are kept. */
    private static final long KEPT = 256L * 1024 * 1024;

    /** Quality 11 costs about a second for the largest page; one reader pays it, once per dataset. */
    private static final int BROTLI_QUALITY = 9;

    private final Supplier<Edition> editions;
    private final Cache<String, Served> ready = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String tag, Served served) -> served.encoded().weight())
            .build();

    PublicSite(Supplier<Edition> editions) {
        this.editions = editions;
    }

    /** The edition in service now. */
    Edition edition() {
        return editions.get();
    }

    /** The rendition of an address; that of an id which does not exist is a 404 page. */
    Served serve(Edition edition, Address address) {
        var tag = EntityTag.of(edition.dataset().hash(), edition.build(), address.text());
        var kept = ready.getIfPresent(tag);
        if (kept != null) {
            return kept;
        }
        var rendition = Renditions.of(edition, address);
        var served = new Served(rendition, Encoded.of(rendition.body(), BROTLI_QUALITY));
        if (rendition.status() == 200) {
            ready.put(tag, served);
        }
        return served;
    }

    /** The page for an address that belongs to nothing. */
    Served notFound(String path, String query) {
        var language = Address.language(query).orElse(Language.EN);
        var rendition = NotFoundPage.rendition(language);
        return new Served(rendition, Encoded.of(rendition.body(), 1));
    }
}
