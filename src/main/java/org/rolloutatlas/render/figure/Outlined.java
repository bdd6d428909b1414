package org.rolloutatlas.render.figure;

import org.rolloutatlas.event.StageClass;

/** A country whose outline says what its fill does not. */
public sealed interface Outlined {
    /** Its code. */
    String country();

    /** It stood at another stage before evidence was taken away. */
    record Before(String country, StageClass stage) implements Outlined {}

    /** It is now said to have stood at another stage. */
    record Said(String country) implements Outlined {}
}
