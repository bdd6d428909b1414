package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

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
                            Phrase.of("invalid order of the history: {0} stands after {1}", day.get(), before.get()),
                            Phrase.of("Put the entries in the order of their days, or mend the day."));
                }
                last = day.or(() -> before);
            }
        }
    }
}
