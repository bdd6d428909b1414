package org.rolloutatlas.event;

/**
 * What a number of people counts, as the dataset names it.
 *
 * @param code the code in {@code events.json}
 * @param label beside the number: "documents issued"
 */
public record PeopleKind(String code, LocalizedText label) {}
