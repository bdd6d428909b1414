package org.rolloutatlas.dataset.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of a draft: what may stand in one, and no two the same. */
final class DraftIds {
    private static final int LENGTH = 64;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> ids = new HashSet<>();
    /** The next number for an id that is taken: to try them from the first would take the square of the time. */
    private final Map<String, Integer> next = new HashMap<>();

    /** The text as an id; with a number at its end if that is taken. */
    String take(String text) {
        var slug = slug(text);
        var id = slug;
        while (!ids.add(id)) {
            var suffix = "-" + next.merge(slug, 2, (last, _) -> last + 1);
            id = slug.substring(0, Math.min(slug.length(), LENGTH - suffix.length())) + suffix;
        }
        return id;
    }

    /** The text in the characters and the length of an id. */
    static String slug(String text) {
        var words = OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        var slug = words.replaceAll("^-|-$", "");
        var enough = slug.length() < 3 ? "row-" + slug : slug;
        return enough.length() > LENGTH ? enough.substring(0, LENGTH) : enough;
    }
}
