package org.rolloutatlas.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How the classes of stages are drawn. Context is always small and grey: it is neither progress nor halt. */
public record Looks(Map<StageClass, Look> byClass) {
    /** Of a dataset that declares none. */
    public static final Looks USUAL = new Looks(Map.of(
            StageClass.PROPOSED, new Look(ClassColour.AMBER, ClassShape.CIRCLE),
            StageClass.SIGNED, new Look(ClassColour.RUST, ClassShape.SQUARE),
            StageClass.BUILDING, new Look(ClassColour.WINE, ClassShape.TRIANGLE),
            StageClass.IN_OPERATION, new Look(ClassColour.VIOLET, ClassShape.STAR),
            StageClass.HALTED, new Look(ClassColour.SLATE, ClassShape.CROSS)));

    /** How one class is drawn. */
    public record Look(ClassColour colour, ClassShape shape) {}

    public Looks {
        if (byClass.size() != StageClass.values().length - 1 || byClass.containsKey(StageClass.CONTEXT)) {
            throw new IllegalArgumentException("Invalid looks: must be of each class but context, was " + byClass);
        }
        byClass = Map.copyOf(byClass);
    }

    /** How that class is drawn; empty for context. */
    public Optional<Look> of(StageClass stage) {
        return Optional.ofNullable(byClass.get(stage));
    }

    /** The same with another look of one class, which is not context. */
    public Looks with(StageClass stage, Look look) {
        var changed = new EnumMap<>(byClass);
        changed.put(stage, look);
        return new Looks(changed);
    }
}
