package org.rolloutatlas.render.record;

import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.RecordWords;

/**
 * The events of a table, which is cut into pages when it is long.
 *
 * @param events in the order of the table: by country, by time within
 */
public record TablePages(List<Event> events) {
    /** Rows of a page. */
    public static final int ROWS = 50;
    /** As many rows as one page may have before it is cut. */
    public static final int MOST_ROWS = 300;

    public TablePages {
        events = List.copyOf(events);
    }

    /** The pages of these events in a language: it decides the order of the countries. */
    public static TablePages of(List<Event> events, Language language) {
        return new TablePages(TableHtml.inOrder(events, new RecordWords(language)));
    }

    /** How many there are, 1 or more. */
    public int count() {
        return isCut() ? (events.size() + ROWS - 1) / ROWS : 1;
    }

    /**
     * The events of a page.
     *
     * @param page 1 to {@link #count}
     */
    public List<Event> page(int page) {
        return isCut() ? events.subList(begin(page), end(page)) : events;
    }

    /** How many events come before those of a page. */
    public int begin(int page) {
        return (page - 1) * ROWS;
    }

    /** How many events there are up to the end of a page. */
    public int end(int page) {
        return isCut() ? Math.min(events.size(), page * ROWS) : events.size();
    }

    private boolean isCut() {
        return events.size() > MOST_ROWS;
    }
}
