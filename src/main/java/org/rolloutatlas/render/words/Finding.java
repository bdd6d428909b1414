package org.rolloutatlas.render.words;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;

/**
 * What is found in the events that are held, as a headline. It is counted, so that it is true after the next edit: where one
 * sentence no longer holds, another takes its place.
 *
 * @param reports how many events there are
 * @param once how many of them have one independent source
 */
public record Finding(int reports, int once) {
    /** Of fewer, "most" would say too much. */
    private static final int MANY = 10;

    /** Counts the events. */
    public static Finding of(List<Event> events) {
        return new Finding(events.size(), Summary.of(events).once());
    }

    /**
     * The headline.
     *
     * @param subject what the reports are about, if the dataset says: "ferries and bridges"
     */
    public String in(Wording wording, Optional<String> subject) {
        return subject.map(named -> wording.text(key() + ".of", once, reports, named))
                .orElseGet(() -> wording.text(key(), once, reports));
    }

    private String key() {
        if (reports == 0) {
            return "finding.nothing";
        }
        if (reports > 1 && once == reports) {
            return "finding.all";
        }
        if (reports >= MANY && once * 2 > reports) {
            return "finding.most";
        }
        return once == 0 ? "finding.none" : "finding.some";
    }

    /**
     * The headline of a page about one thing: what most of its reports rest on, with the numbers.
     *
     * @param name of the thing, before the colon: "Myanmar"
     */
    public String of(String name, Wording wording) {
        int sourced = reports - once;
        if (reports == 0) {
            return wording.text("finding.of.nothing", name);
        }
        if (reports == 1) {
            return wording.text(once == 1 ? "finding.of.one-once" : "finding.of.one-sourced", name);
        }
        if (once == reports || once == 0) {
            return wording.text(once == 0 ? "finding.of.each-sourced" : "finding.of.each-once", name, reports);
        }
        return once > sourced
                ? wording.text("finding.of.most-once", name, once, reports)
                : wording.text("finding.of.some-sourced", name, sourced, reports);
    }
}
