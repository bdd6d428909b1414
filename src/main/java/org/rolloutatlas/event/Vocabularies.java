package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codes of a dataset and what they are called. The program knows none of them but those that {@link Role} and
 * {@link ActorKind} name; what it asks of a stage is the class in which it is drawn.
 */
public record Vocabularies(
        List<Stage> stages,
        List<SystemKind> systems,
        List<Role> roles,
        List<SourceKind> sourceKinds,
        List<ActorKind> actorKinds) {
    public Vocabularies {
        stages = List.copyOf(stages);
        systems = List.copyOf(systems);
        roles = List.copyOf(roles);
        sourceKinds = List.copyOf(sourceKinds);
        actorKinds = List.copyOf(actorKinds);
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

    private static <T> Optional<T> find(List<T> values, Function<T, String> codeOf, String code) {
        return values.stream().filter(value -> codeOf.apply(value).equals(code)).findFirst();
    }
}
