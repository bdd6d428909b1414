package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.Vocabularies;
import org.rolloutatlas.phrase.Phrase;

/** The steps of a project's life come in an order that is worth a look when it is reversed. */
final class StageRules {
    private StageRules() {}

    private record Step(EventFields event, StageClass stage, LocalDate first, Optional<LocalDate> last) {}

    static void check(Draft draft, Findings findings) {
        var lives = new HashMap<String, List<Step>>();
        for (var event : draft.events) {
            event.project()
                    .ifPresent(project -> step(event, draft.vocabularies)
                            .ifPresent(step -> lives.computeIfAbsent(project, _ -> new ArrayList<>())
                                    .add(step)));
        }
        lives.values().forEach(life -> check(life, findings));
    }

    /** A dated event that happened and is a step forward. */
    private static Optional<Step> step(EventFields event, Vocabularies vocabularies) {
        var stage = event.entry().text("stage").flatMap(vocabularies::stage).map(Stage::stageClass);
        var range = event.date().map(date -> date.range());
        var first = range.flatMap(days -> days.first());
        if (event.planned() || event.retracted() || stage.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        return switch (stage.get()) {
            case CONTEXT, HALTED -> Optional.empty();
            case PROPOSED, SIGNED, BUILDING, IN_OPERATION ->
                Optional.of(new Step(event, stage.get(), first.get(), range.flatMap(days -> days.last())));
        };
    }

    /** Tells the first step of a project that certainly follows a later stage; one telling is enough for one project. */
    private static void check(List<Step> life, Findings findings) {
        life.sort(Comparator.comparing(Step::first));
        Map<StageClass, Step> earliest = new EnumMap<>(StageClass.class);
        for (var step : life) {
            for (var reached : earliest.values()) {
                if (reached.stage().compareTo(step.stage()) > 0
                        && reached.last().filter(step.first()::isAfter).isPresent()) {
                    findings.warning(
                            Warning.STAGE_ORDER,
                            step.event().entry().at("stage"),
                            Phrase.of(
                                    "stage order reversed: '{0}' after '{1}' of event '{2}' in the same project",
                                    step.event().entry().text("stage").orElse(""),
                                    reached.event().entry().text("stage").orElse(""),
                                    reached.event().id().orElse("")),
                            Phrase.of(
                                    "A second phase may deserve a project of its own; otherwise check stage and date."));
                    return;
                }
            }
            earliest.merge(step.stage(), step, StageRules::endsFirst);
        }
    }

    private static Step endsFirst(Step a, Step b) {
        return b.last().orElse(LocalDate.MAX).isBefore(a.last().orElse(LocalDate.MAX)) ? b : a;
    }
}
