package org.rolloutatlas.event;

/**
 * What part an actor is reported to play in an event, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param order place in the dataset's vocabulary, from 0
 * @param label as it stands alone
 */
public record Role(String code, int order, LocalizedText label) implements Comparable<Role> {
    /** Code of the role whose seat abroad is drawn as an arrow, and which readers may ask for. */
    public static final String SUPPLIER = "supplier";

    /** Code of the role which readers may ask for. */
    public static final String FUNDER = "funder";

    /** Whether it supplies what an event is about. */
    public boolean supplies() {
        return code.equals(SUPPLIER);
    }

    /** In the order of the vocabulary. */
    @Override
    public int compareTo(Role other) {
        return Integer.compare(order, other.order);
    }
}
