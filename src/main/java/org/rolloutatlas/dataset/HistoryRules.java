package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.Optional;

/** The history of an event is written downwards: no entry is older than the one before it. */
final class HistoryRules {
    private HistoryRules() {}

    static void check(Draft draft, Findings findings) {
        for (var event : draft.events) {
            var last = Optional.<LocalDate>empty();
            for (var change : event.history()) {
                var day = change.text("on").flatMap(draft.dates::day);
                var before = last;
                if (day.isPresent() && before.filter(day.get()::isBefore).isPresent()) {
                    findings.error(
                            change.at("on"),
                            "invalid order of the history: " + day.get() + " stands after " + before.get(),
                            "Put the entries in the order of their days, or mend the day.");
                }
                last = day.or(() -> before);
            }
        }
    }
}
