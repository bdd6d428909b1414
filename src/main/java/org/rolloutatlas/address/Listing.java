package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the dataset holds many of, and what therefore has a page that lists it. */
public enum Listing {
    REPORTS,
    STORIES,
    COUNTRIES,
    DISAGREEMENTS,
    SOURCES;

    /** As it stands in the path, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list at a path such as {@code /stories}, if there is one. */
    static Optional<Listing> find(String path) {
        return Arrays.stream(values())
                .filter(listing -> path.equals("/" + listing.code()))
                .findFirst();
    }
}
