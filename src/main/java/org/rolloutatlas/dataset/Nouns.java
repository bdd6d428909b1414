package org.rolloutatlas.dataset;

import org.rolloutatlas.phrase.Phrase;

/** What records are called in a sentence. */
public final class Nouns {
    private Nouns() {}

    /** @param kind of a record, in the singular */
    public static Phrase of(String kind) {
        return switch (kind) {
            case "actor" -> Phrase.of("actor");
            case "project" -> Phrase.of("project");
            case "source" -> Phrase.of("source");
            case "event" -> Phrase.of("event");
            case "disagreement" -> Phrase.of("disagreement");
            case "story" -> Phrase.of("story");
            case "chapter" -> Phrase.of("chapter");
            case "code" -> Phrase.of("code");
            default -> Phrase.verbatim(kind);
        };
    }
}
