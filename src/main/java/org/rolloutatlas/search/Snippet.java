package org.rolloutatlas.search;

import java.util.List;

/**
 * A piece of text in which the words were found.
 *
 * @param part of the event from which it comes
 * @param language BCP 47 tag of the text; {@code und} when it is not known
 * @param text plain text
 * @param matches what was found, in the order of the text, without overlap
 */
public record Snippet(Part part, String language, String text, List<Match> matches) {
    public Snippet {
        matches = List.copyOf(matches);
    }

    /** Characters {@code start} (included) to {@code end} (excluded) of the text. */
    public record Match(int start, int end) {}
}
