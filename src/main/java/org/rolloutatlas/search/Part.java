package org.rolloutatlas.search;

import java.util.Locale;

/** A part of an event in which words are found; the weight says how much a word in it is about the event. */
public enum Part {
    TITLE(4),
    ACTOR(4),
    COUNTRY(3),
    PLACE(3),
    PROJECT(3),
    CLAIM(2),
    QUOTATION(1.5f),
    TRANSLATION(1.5f),
    SOURCE(1);

    private final float weight;

    Part(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    /** Its name in the index. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
