package org.rolloutatlas.event;

/**
 * What a sum of money is reported to be, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param order place in the dataset's vocabulary, from 0
 * @param label beside the sum: "contract"
 */
public record AmountKind(String code, int order, LocalizedText label) implements Comparable<AmountKind> {
    /** In the order of the vocabulary. */
    @Override
    public int compareTo(AmountKind other) {
        return Integer.compare(order, other.order);
    }
}
