package org.rolloutatlas.address;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.selection.Query;

/**
 * At which chapter a story begins in a frame.
 *
 * @param chapter its id; of one that the story does not have, the frame begins at the start
 * @param only whether it stands there alone
 */
public record Step(String chapter, boolean only) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    /** What a query says of it; empty where it names no chapter. Any value of {@code only} means it. */
    static Optional<Step> asked(String chapter, String only) {
        return ID.matcher(chapter).matches() ? Optional.of(new Step(chapter, !only.isEmpty())) : Optional.empty();
    }

    /** The canonical query. */
    Query query() {
        return Query.EMPTY.and("chapter", chapter).and("only", only ? "yes" : "");
    }
}
