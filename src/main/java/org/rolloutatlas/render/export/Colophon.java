package org.rolloutatlas.render.export;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Declared;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Masthead;
import org.rolloutatlas.event.Vocabularies;
import org.rolloutatlas.render.words.Phrases;

/**
 * What every export says of itself: whose data it holds, in which version, and which question selected it.
 *
 * @param title name of the dataset
 * @param masthead what the atlas is called
 * @param vocabularies what its codes are called
 * @param declared both as they stand in its file
 * @param version date of the dataset
 * @param hash of the dataset file, hexadecimal
 * @param licence SPDX identifier
 * @param publisher who answers for the dataset
 * @param citation how the editors wish the dataset to be cited
 * @param site address of the public site, without a slash at its end
 * @param query canonical query of the selection, without {@code ?}; empty for the whole dataset
 */
public record Colophon(
        LocalizedText title,
        Masthead masthead,
        Vocabularies vocabularies,
        Declared declared,
        LocalDate version,
        String hash,
        String licence,
        String publisher,
        LocalizedText citation,
        URI site,
        String query) {
    private static final Phrases PHRASES = Phrases.read(Colophon.class, "exports");

    public Colophon {
        if (site.toString().endsWith("/")) {
            throw new IllegalArgumentException("Invalid site: must not end with a slash, was " + site);
        }
    }

    /** What the dataset holds, in its own words where it has some, and what each of its records is. */
    String about(Language language) {
        var held = masthead.description()
                .map(text -> text.in(language))
                .orElseGet(() -> PHRASES.text(language, "description"));
        return held + PHRASES.text(language, "space") + PHRASES.text(language, "each-record");
    }

    /** The name of the atlas as part of a key: small letters of the Latin alphabet, figures and hyphens; "atlas" where it has none. */
    String key() {
        var name = masthead.site().in(masthead.answering(Language.EN));
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var key = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? "atlas" : key;
    }

    /**
     * What a tag of this atlas begins with (RFC 4151): its host, and the folder in which it lies there. A site that does not know
     * its host mints under the name of the program.
     */
    String tag() {
        var host = site.getHost();
        if (host == null) {
            return "tag:rolloutatlas.org,2026:";
        }
        var folder = site.getPath() == null ? "" : site.getPath().replaceFirst("^/", "");
        return "tag:" + host.toLowerCase(Locale.ROOT) + ",2026:" + (folder.isEmpty() ? "" : folder + "/");
    }

    /** The same address for readers outside the site. */
    String absolute(Address address) {
        return site + address.text();
    }

    /** The permanent address of an event; in the first language of an atlas that is not written in English. */
    String permalink(Event event) {
        return absolute(Address.of(new Route.OfEvent(event.id())).in(masthead.answering(Language.EN)));
    }

    /** The address at which the selection is seen; that of the whole atlas when nothing was selected. */
    String selection() {
        return absolute(selecting(new Route.Atlas()));
    }

    /** The address of a data file with the same selection. */
    String data(DataFile file) {
        return absolute(selecting(new Route.Data(file)));
    }

    private Address selecting(Route route) {
        return Address.selecting(route, query);
    }

    /** Where the licence is explained. */
    String licenceAddress() {
        return switch (licence) {
            case "CC-BY-4.0" -> "https://creativecommons.org/licenses/by/4.0/";
            case "CC0-1.0" -> "https://creativecommons.org/publicdomain/zero/1.0/";
            default -> "https://spdx.org/licenses/" + licence + ".html";
        };
    }
}
