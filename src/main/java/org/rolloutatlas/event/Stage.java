package org.rolloutatlas.event;

/**
 * What step in a project's life an event reports, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param order place in the dataset's vocabulary, from 0
 * @param stageClass the class in which it is drawn
 * @param label within a sentence
 */
public record Stage(String code, int order, StageClass stageClass, LocalizedText label) implements Comparable<Stage> {
    /** In the order of the vocabulary. */
    @Override
    public int compareTo(Stage other) {
        return Integer.compare(order, other.order);
    }
}
