package org.rolloutatlas.event;

/**
 * What kind of system a report is about, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param order place in the dataset's vocabulary, from 0
 * @param label as it stands alone
 */
public record SystemKind(String code, int order, SystemGroup group, LocalizedText label)
        implements Comparable<SystemKind> {
    /** In the order of the vocabulary. */
    @Override
    public int compareTo(SystemKind other) {
        return Integer.compare(order, other.order);
    }
}
