package org.rolloutatlas.event;

/**
 * Systems that a reader may want to see apart from the others.
 *
 * @param code the code in {@code events.json}
 * @param label as it stands on a switch
 */
public record SystemGroup(String code, LocalizedText label) {}
