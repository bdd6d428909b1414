package org.rolloutatlas.selection;

import java.util.Set;

/** Knows which events speak of some words. A selection holds the words; it does not look for them itself. */
@FunctionalInterface
public interface WordSearch {
    /** The ids of those events. */
    Set<String> idsSpeakingOf(String words);
}
