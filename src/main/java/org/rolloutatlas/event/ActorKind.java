package org.rolloutatlas.event;

/**
 * What kind of body an actor is, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param label as it stands alone
 */
public record ActorKind(String code, LocalizedText label) {
    /** Code of governments and their offices: what the country of theirs does, they do. */
    public static final String GOVERNMENT = "government";
}
