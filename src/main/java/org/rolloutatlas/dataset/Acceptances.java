package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.phrase.Phrase;

/** The warnings that records answer themselves: {@code "accepted": [{"warning": CODE, "reason": …}]}. */
final class Acceptances {
    private static final String PROPERTY = "accepted";

    private final Map<String, List<Acceptance>> byCode = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    /**
     * One answer.
     *
     * @param at pointer of the answer itself
     * @param record pointer of the record, or of the chapter, that gives it
     */
    private record Acceptance(String at, String record, String reason) {
        boolean covers(String pointer) {
            return pointer.equals(record) || pointer.startsWith(record + "/");
        }
    }

    private Acceptances(Draft draft) {
        draft.actors.forEach(this::add);
        draft.projects.forEach(this::add);
        draft.sources.forEach(source -> add(source.entry()));
        draft.events.forEach(event -> add(event.entry()));
        draft.disagreements.forEach(this::add);
        for (var story : draft.stories) {
            story.list("chapters").forEach(this::add);
            add(story);
        }
    }

    private void add(Entry record) {
        for (var at : record.list(PROPERTY)) {
            byCode.computeIfAbsent(at.text("warning").orElse(""), _ -> new ArrayList<>())
                    .add(new Acceptance(
                            at.pointer(), record.pointer(), at.text("reason").orElse("")));
        }
    }

    /**
     * The findings, the answered ones among them as accepted; an acceptance that answers none is a warning of its own,
     * unless an error may keep the warning from being found.
     */
    static List<Finding> answer(Draft draft, Findings findings) {
        var acceptances = new Acceptances(draft);
        var answered = new ArrayList<Finding>();
        for (var finding : findings.all()) {
            answered.add(acceptances
                    .find(finding)
                    .map(acceptance -> finding.accepted(acceptance.reason()))
                    .orElse(finding));
        }
        if (!findings.anyError()) {
            acceptances.byCode.forEach((code, all) -> all.stream()
                    .filter(acceptance -> !acceptances.used.contains(acceptance.at()))
                    .forEach(acceptance -> answered.add(stale(code, acceptance))));
        }
        return answered;
    }

    private Optional<Acceptance> find(Finding finding) {
        var found = byCode.getOrDefault(finding.code(), List.of()).stream()
                .filter(acceptance -> acceptance.covers(finding.pointer()))
                .findFirst();
        found.ifPresent(acceptance -> used.add(acceptance.at()));
        return found;
    }

    private static Finding stale(String code, Acceptance acceptance) {
        return Finding.warning(
                Warning.STALE_ACCEPTANCE,
                acceptance.at(),
                0,
                new Verdict(
                        Phrase.of("accepted warning '{0}' is no longer given", code),
                        Phrase.of("Remove it from \"accepted\".")),
                List.of());
    }
}
