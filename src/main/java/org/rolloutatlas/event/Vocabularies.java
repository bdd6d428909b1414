package org.rolloutatlas.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codes of a dataset and what they are called. The program knows none of them but those that {@link Role} and
 * {@link ActorKind} name; what it asks of a stage is the class in which it is drawn.
 *
 * @param classes what each of the six classes is called, as a word that stands by itself: "Signed"
 * @param looks how each of them is drawn
 */
public record Vocabularies(
        Map<StageClass, LocalizedText> classes,
        Looks looks,
        List<Stage> stages,
        List<SystemKind> systems,
        List<Role> roles,
        List<SourceKind> sourceKinds,
        List<ActorKind> actorKinds,
        List<AmountKind> amountKinds,
        List<PeopleKind> peopleKinds) {
    public Vocabularies {
        if (classes.size() < StageClass.values().length) {
            throw new IllegalArgumentException("Missing words of classes: only those of " + classes.keySet());
        }
        classes = Map.copyOf(classes);
        stages = List.copyOf(stages);
        systems = List.copyOf(systems);
        roles = List.copyOf(roles);
        sourceKinds = List.copyOf(sourceKinds);
        actorKinds = List.copyOf(actorKinds);
        amountKinds = List.copyOf(amountKinds);
        peopleKinds = List.copyOf(peopleKinds);
    }

    /** What that class is called. */
    public LocalizedText stageClass(StageClass stage) {
        return Objects.requireNonNull(classes.get(stage));
    }

    /** The stage with this code. */
    public Optional<Stage> stage(String code) {
        return find(stages, Stage::code, code);
    }

    /** The kind of system with this code. */
    public Optional<SystemKind> system(String code) {
        return find(systems, SystemKind::code, code);
    }

    /** The groups of its systems, in their order. */
    public List<SystemGroup> groups() {
        return systems.stream().map(SystemKind::group).distinct().toList();
    }

    /** The role with this code. */
    public Optional<Role> role(String code) {
        return find(roles, Role::code, code);
    }

    /** The kind of source with this code. */
    public Optional<SourceKind> sourceKind(String code) {
        return find(sourceKinds, SourceKind::code, code);
    }

    /** The kind of actor with this code. */
    public Optional<ActorKind> actorKind(String code) {
        return find(actorKinds, ActorKind::code, code);
    }

    /** The kind of sum with this code. */
    public Optional<AmountKind> amountKind(String code) {
        return find(amountKinds, AmountKind::code, code);
    }

    /** The kind of number of people with this code. */
    public Optional<PeopleKind> peopleKind(String code) {
        return find(peopleKinds, PeopleKind::code, code);
    }

    private static <T> Optional<T> find(List<T> values, Function<T, String> codeOf, String code) {
        return values.stream().filter(value -> codeOf.apply(value).equals(code)).findFirst();
    }
}
