package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event is told once. Two records that say the same in every property are one event with two ids; two that share project,
 * stage, date and a source may be.
 */
final class TwinRules {
    /** What a record says of itself, not of the event. */
    private static final Set<String> OF_THE_RECORD = Set.of("id", "history", "review", "accepted");

    private final Map<JsonNode, EventFields> saying = new HashMap<>();
    private final Map<Life, List<EventFields>> lives = new HashMap<>();
    private final Findings findings;

    private TwinRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * What twins share.
     *
     * @param subject the project; of an event without one, the countries
     */
    private record Life(String subject, String stage, String date) {}

    static void check(Draft draft, Findings findings) {
        var rules = new TwinRules(findings);
        draft.events.stream().filter(event -> !event.retracted()).forEach(rules::check);
    }

    private void check(EventFields event) {
        var same = saying.putIfAbsent(content(event.entry().node()), event);
        if (same != null && !same.id().equals(event.id())) {
            findings.error(
                    event.entry(),
                    Phrase.of(
                            "duplicate event: it says what event '{0}' says",
                            same.id().orElse("")),
                    Phrase.of("Keep one of the two; ./atlas retract withdraws one that was published."));
        } else if (same == null) {
            alike(event);
        }
    }

    private static ObjectNode content(JsonNode event) {
        var content = JsonNodeFactory.instance.objectNode();
        event.properties().stream()
                .filter(property -> !OF_THE_RECORD.contains(property.getKey()))
                .forEach(property -> content.set(property.getKey(), property.getValue()));
        return content;
    }

    private void alike(EventFields event) {
        var stage = event.entry().text("stage");
        if (stage.isPresent() && event.date().isPresent()) {
            var subject = event.project()
                    .orElseGet(() -> String.join(" ", event.entry().texts("countries")));
            var earlier = lives.computeIfAbsent(
                    new Life(subject, stage.get(), event.date().get().text()), _ -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> !other.id().equals(event.id()) && shareSource(other, event))
                    .findFirst()
                    .ifPresent(other -> findings.warning(
                            Warning.SAME_EVENT,
                            event.entry(),
                            event.project().isPresent()
                                    ? Phrase.of(
                                            "same project, stage, date and source as event '{0}'",
                                            other.id().orElse(""))
                                    : Phrase.of(
                                            "same countries, stage, date and source as event '{0}'",
                                            other.id().orElse("")),
                            Phrase.of("Merge the two, or say in \"accepted\" how they differ.")));
            earlier.add(event);
        }
    }

    private static boolean shareSource(EventFields a, EventFields b) {
        var shared = sources(a);
        shared.retainAll(sources(b));
        return !shared.isEmpty();
    }

    private static Set<String> sources(EventFields event) {
        var ids = new HashSet<String>();
        event.reports().forEach(report -> report.sourceId().ifPresent(ids::add));
        return ids;
    }
}
