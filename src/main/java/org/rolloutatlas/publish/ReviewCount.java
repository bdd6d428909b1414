package org.rolloutatlas.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.event.ReviewStatus;

/**
 * How many events were re-read since they were added, when, and what was found.
 *
 * @param all events that stand
 * @param reread of these, how many were looked at again
 * @param first day of the earliest such look
 * @param last day of the latest
 * @param findings how often each was found; absent when never
 */
record ReviewCount(
        int all,
        int reread,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Map<ReviewFinding, Integer> findings) {
    ReviewCount {
        findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    }

    static ReviewCount of(List<Event> events) {
        var reviews = events.stream()
                .map(Event::review)
                .filter(review -> review.status() != ReviewStatus.UNREVIEWED)
                .toList();
        var days = reviews.stream()
                .flatMap(review -> review.on().stream())
                .sorted()
                .toList();
        var findings = new EnumMap<ReviewFinding, Integer>(ReviewFinding.class);
        reviews.forEach(review -> review.found().ifPresent(found -> findings.merge(found, 1, Integer::sum)));
        return new ReviewCount(
                events.size(),
                reviews.size(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                findings);
    }

    int found(ReviewFinding finding) {
        return findings.getOrDefault(finding, 0);
    }

    /** How many of the looks say what they found. */
    int judged() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
