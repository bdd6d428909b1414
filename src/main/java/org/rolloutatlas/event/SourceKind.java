package org.rolloutatlas.event;

/**
 * What kind of publisher speaks, so that a reader can weigh it; as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param order place in the dataset's vocabulary, from 0
 * @param outlet whether it reports news, so that others cite it as one that does
 * @param document whether its texts stand by themselves: somebody else's report of one does not hang on that somebody
 * @param label as it stands alone: "news agency"
 * @param one with its article: "a news agency"
 * @param many "news agencies"
 * @param brief where room is short
 */
public record SourceKind(
        String code,
        int order,
        boolean outlet,
        boolean document,
        LocalizedText label,
        LocalizedText one,
        LocalizedText many,
        LocalizedText brief)
        implements Comparable<SourceKind> {
    /** In the order of the vocabulary. */
    @Override
    public int compareTo(SourceKind other) {
        return Integer.compare(order, other.order);
    }
}
