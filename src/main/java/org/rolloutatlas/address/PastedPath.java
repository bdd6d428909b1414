package org.rolloutatlas.address;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rolloutatlas.event.Language;

/**
 * What was meant by a path that a person typed, or copied out of a sentence: letters in the wrong case, a slash or a mark of
 * punctuation behind it, {@code /embed/} for the embed of the atlas.
 */
final class PastedPath {
    /** What sentences put behind an address. The slash is one of them, but for that of a front page. */
    private static final Pattern BEHIND = Pattern.compile("(?:[/.,;:!?'\"»›”’)\\]}>…。，、；：！？）】》]|%22|%27|%C2%A0|%20)+$");

    private static final Pattern EMBED = Pattern.compile("(/d/[0-9a-f]{8,64})?/embed");

    private PastedPath() {}

    /**
     * The address that was meant.
     *
     * @param isAddress whether a path is one as it stands
     * @return empty when nothing can be made of it, or nothing has to
     */
    static Optional<String> mend(String path, Predicate<String> isAddress) {
        var bare = BEHIND.matcher(path).replaceFirst("");
        var lower = bare.toLowerCase(Locale.ROOT);
        for (var language : Language.values()) {
            var prefix = "/" + language.tag().toLowerCase(Locale.ROOT);
            if (language != Language.EN && (lower.equals(prefix) || lower.startsWith(prefix + "/"))) {
                return mended("/" + language.tag(), bare.substring(prefix.length()), isAddress);
            }
        }
        return bare.isEmpty() ? Optional.empty() : mended("", bare, isAddress);
    }

    private static Optional<String> mended(String prefix, String path, Predicate<String> isAddress) {
        var lower = path.isEmpty() ? "/" : path.toLowerCase(Locale.ROOT);
        var whole = EMBED.matcher(lower).matches() ? lower + "/atlas" : lower;
        return Optional.of(prefix + whole).filter(isAddress);
    }
}
