package org.rolloutatlas.search;

import java.util.Comparator;
import java.util.List;

/**
 * Something that has names.
 *
 * @param id of the country, actor, project or story; of a place its name in the first language of the dataset
 * @param names in every language, and those by which it is also known
 * @param reports how many there are of it
 */
public record Named(Kind kind, String id, List<String> names, int reports) {
    /** What has names. The order is that of suggestions that are alike. */
    public enum Kind {
        COUNTRY("country"),
        ACTOR("actor"),
        PROJECT("project"),
        PLACE("place"),
        STORY("story");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its name in property files. */
        public String code() {
            return code;
        }
    }

    static final Comparator<Named> MOST_REPORTED = Comparator.comparingInt(Named::reports)
            .reversed()
            .thenComparing(Named::kind)
            .thenComparing(Named::id);

    public Named {
        names = List.copyOf(names);
    }
}
