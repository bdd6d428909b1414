package org.rolloutatlas.render.figure;

import java.util.Optional;

/** Where the marks of a figure lead; addresses or fragments of the page. */
public interface FigureLinks {
    /** To the articles or table rows that stand in the same page. */
    FigureLinks IN_PAGE = id -> "#e-" + id;

    /** What is known of one event. */
    String event(String id);

    /** To all that is held of a country; empty where there is no such page. */
    default Optional<String> aboutCountry(String code) {
        return Optional.empty();
    }

    /** To all that is held of a project; empty where there is no such page. */
    default Optional<String> aboutProject(String id) {
        return Optional.empty();
    }

    /** Whether other pictures of the page are drawn on the outlines of this map, which need names for that. */
    default boolean lendsOutlines() {
        return false;
    }

    /** Whether links to other pages open beside this one, as those of a frame must. */
    default boolean beside() {
        return false;
    }

    /** The public page whose figure has the rows of a country open, as a pattern: {@code {0}} is its code. */
    default Optional<String> openRows() {
        return Optional.empty();
    }
}
