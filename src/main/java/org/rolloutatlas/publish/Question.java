package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.Wording;

/**
 * A question on which sources disagree, with what it concerns.
 *
 * @param events those that are drawn, one at least, in the order of the dataset
 */
record Question(Disagreement disagreement, List<Event> events) {
    private static final Comparator<Question> MOST_DISPUTED = Comparator.<Question>comparingInt(
                    question -> -question.disagreement.positions().size())
            .thenComparingLong(question -> -question.sources())
            .thenComparing(question -> question.disagreement.id());

    Question {
        events = List.copyOf(events);
    }

    /** Those about an event that is drawn, with most positions first. */
    static List<Question> all(Edition edition) {
        var events = new HashMap<String, List<Event>>();
        for (var event : edition.events()) {
            for (var disagreement : event.disagreements()) {
                events.computeIfAbsent(disagreement.id(), _ -> new ArrayList<>())
                        .add(event);
            }
        }
        return edition.dataset().disagreements().stream()
                .filter(disagreement -> events.containsKey(disagreement.id()))
                .map(disagreement -> new Question(disagreement, events.getOrDefault(disagreement.id(), List.of())))
                .sorted(MOST_DISPUTED)
                .toList();
    }

    /** The one with this id. */
    static Optional<Question> find(Edition edition, String id) {
        return all(edition).stream()
                .filter(question -> question.disagreement.id().equals(id))
                .findFirst();
    }

    /** "Bolivia · 5 positions, 7 sources". */
    String remark(Wording wording) {
        var countries = wording.countries(Event.countries(events));
        return wording.text(
                "disagreement.remark",
                countries.isEmpty() ? wording.text("country.none") : countries,
                disagreement.positions().size(),
                sources());
    }

    /** What its page, its frame and its picture show. */
    QuestionCard card(Edition edition, Language language) {
        return QuestionCard.of(disagreement, events, remark(Wording.in(language)), edition.wording(language));
    }

    private long sources() {
        return disagreement.positions().stream()
                .flatMap(position -> position.sources().stream())
                .map(Source::id)
                .distinct()
                .count();
    }
}
