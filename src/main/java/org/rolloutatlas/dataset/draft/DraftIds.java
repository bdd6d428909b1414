package org.rolloutatlas.dataset.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of a draft: what may stand in one, and no two the same. */
final class DraftIds {
    private static final int LENGTH = 64;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** As many letters of a title as tell it from others, and still fit a line. */
    private static final int TITLE = 40;

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

    /** The words with which a title begins, as part of an id; empty if it has no letters that may stand in one. */
    static String ofTitle(String title) {
        var slug = plain(title);
        if (slug.length() <= TITLE) {
            return slug;
        }
        int end = slug.lastIndexOf('-', TITLE);
        return slug.substring(0, end > 0 ? end : TITLE);
    }

    /** Letters of the Latin alphabet without what stands above and below them, and figures, with hyphens between. */
    private static String plain(String text) {
        var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }

    /**
     * The id of an event, before it is made one that may stand: country, date as far as it is known, and what it is about.
     *
     * @param country its code, or what stands for it
     * @param date as EDTF
     */
    static String ofEvent(String country, Optional<String> date, String title) {
        return country + DraftDates.ofId(date).map(text -> "-" + text).orElse("") + "-" + title;
    }

    /** The id of a source: its publisher, and when it was published. */
    static String ofSource(String publisher, Optional<String> published) {
        return publisher + DraftDates.ofId(published).map(day -> "-" + day).orElse("");
    }

    /** The text in the characters and the length of an id. */
    static String slug(String text) {
        var slug = plain(text);
        var enough = slug.length() < 3 ? "row-" + slug : slug;
        return enough.length() > LENGTH ? enough.substring(0, LENGTH) : enough;
    }
}
