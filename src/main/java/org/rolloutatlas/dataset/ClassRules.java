package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.Looks.Look;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.Vocabularies;
import org.rolloutatlas.phrase.Phrase;

/**
 * No two classes look alike: a country is told by its colour alone, a mark in print by its shape alone. A class that no stage
 * has and that is not declared is not drawn, and its look is free.
 */
final class ClassRules {
    private final Vocabularies vocabularies;
    private final List<Entry> declared;
    private final Findings findings;
    private final Set<StageClass> drawn;

    private ClassRules(Vocabularies vocabularies, List<Entry> declared, Findings findings) {
        this.vocabularies = vocabularies;
        this.declared = declared;
        this.findings = findings;
        drawn = vocabularies.stages().stream().map(Stage::stageClass).collect(Collectors.toCollection(HashSet::new));
        declared.forEach(entry -> drawn.addAll(stage(entry)));
    }

    static void check(Draft draft, Findings findings) {
        var declared =
                draft.root.find("vocabularies").map(own -> own.list("classes")).orElse(List.of());
        var rules = new ClassRules(draft.vocabularies, declared, findings);
        declared.forEach(rules::context);
        rules.alike(
                "colour",
                codes(ClassColour.values(), ClassColour::code),
                look -> look.colour().code());
        rules.alike(
                "shape",
                codes(ClassShape.values(), ClassShape::code),
                look -> look.shape().code());
    }

    private void context(Entry entry) {
        if (stage(entry).contains(StageClass.CONTEXT)) {
            for (var property : List.of("colour", "shape")) {
                entry.find(property)
                        .ifPresent(at -> findings.error(
                                at,
                                Phrase.of(
                                        "invalid {0} '{1}': class 'context' has none",
                                        property, at.text().orElse("")),
                                Phrase.of(
                                        "Leave it out: what is neither progress nor halt is always small and grey.")));
            }
        }
    }

    /** Tells of each class that declares what another one has already, in the order of the file; what is not declared comes first. */
    private void alike(String property, List<String> allowed, Function<Look, String> part) {
        var own = declared.stream()
                .filter(entry -> entry.find(property).isPresent())
                .toList();
        var before = new ArrayList<>(Arrays.stream(StageClass.values())
                .filter(drawn::contains)
                .filter(stage -> own.stream().noneMatch(entry -> stage(entry).contains(stage)))
                .toList());
        var taken = drawn.stream()
                .flatMap(stage -> vocabularies.looks().of(stage).stream())
                .map(part)
                .collect(Collectors.toSet());
        var free = allowed.stream().filter(code -> !taken.contains(code)).collect(Collectors.joining(", "));
        for (var entry : own) {
            for (var stage : stage(entry)) {
                vocabularies
                        .looks()
                        .of(stage)
                        .map(part)
                        .ifPresent(code -> before.stream()
                                .filter(other -> vocabularies
                                        .looks()
                                        .of(other)
                                        .map(part)
                                        .filter(code::equals)
                                        .isPresent())
                                .findFirst()
                                .ifPresent(other -> findings.error(
                                        entry.at(property),
                                        Phrase.of(
                                                "{0} '{1}' twice: class '{2}' has it as well",
                                                property, code, other.code()),
                                        Phrase.of("Free: {0}. Each class needs its own.", free))));
                before.add(stage);
            }
        }
    }

    private static List<StageClass> stage(Entry entry) {
        return entry.text("id").flatMap(StageClass::find).stream().toList();
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
