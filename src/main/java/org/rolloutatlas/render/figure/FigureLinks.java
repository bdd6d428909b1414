package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Optional;

/** Where the marks of a figure lead; addresses or fragments of the page. */
public interface FigureLinks {
    /** To the articles or table rows that stand in the same page, and to a front page beside it where events are counted. */
    FigureLinks IN_PAGE = new FigureLinks() {
        @Override
        public String event(String id) {
            return "#e-" + id;
        }

        @Override
        public String country(Optional<String> code) {
            return code.map(country -> "/?country=" + country).orElse("/");
        }
    };

    /** What is known of one event. */
    String event(String id);

    /** The events of one country; of no country, all events. */
    String country(Optional<String> code);

    /** To all that is held of a country; empty where there is no such page. */
    default Optional<String> aboutCountry(String code) {
        return Optional.empty();
    }

    /** To all that is held of a project; empty where there is no such page. */
    default Optional<String> aboutProject(String id) {
        return Optional.empty();
    }

    /** Whether links to other pages open beside this one, as those of a frame must. */
    default boolean beside() {
        return false;
    }

    /** The events that a counting mark stands for: the one, or those of its country. */
    default String events(Optional<String> country, List<String> ids) {
        return ids.size() == 1 ? event(ids.getFirst()) : country(country);
    }
}
