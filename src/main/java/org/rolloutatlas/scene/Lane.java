package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;

/**
 * The life of one project, or what is reported of a country outside any project.
 *
 * @param key the id of the project, or {@code context-} and the country
 * @param country ISO 3166-1 alpha-2 code of the country under which it is listed; empty when none is named
 * @param name the name of the project; empty for context
 * @param rows how many rows of marks it takes, 1 or more
 * @param links in the order of time
 * @param marks in the order of time
 * @param unplaced ids of the events without a date by the clock of the frame, which has no place for them
 */
public record Lane(
        String key,
        Optional<String> country,
        Optional<String> name,
        boolean firstOfCountry,
        int rows,
        List<StageLink> links,
        List<Mark> marks,
        List<String> unplaced) {
    public Lane {
        links = List.copyOf(links);
        marks = List.copyOf(marks);
        unplaced = List.copyOf(unplaced);
    }

    /** Whether anything of it can be drawn by the clock of the frame. */
    public boolean hasMarks() {
        return !marks.isEmpty();
    }

    Lane notFirst() {
        return new Lane(key, country, name, false, rows, links, marks, unplaced);
    }
}
