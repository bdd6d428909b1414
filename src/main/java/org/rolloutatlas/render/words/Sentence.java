package org.rolloutatlas.render.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolloutatlas.event.PluralForm;

/**
 * The grammar of all texts, so that sentences which server and browser both say have one text. {@code {0}} is a value, {@code
 * {0|one|many}} a number with its noun, {@code {0|one|many|none}} the same with other words for zero. The browser module fills them in {@code dom.js}; {@code
 * vectors/sentences.tsv} holds both to it.
 */
final class Sentence {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)((?:\\|[^|}]*)*)}");

    private Sentence() {}

    /**
     * Fills the text of that key.
     *
     * @param values {@link Number}s, and texts that stand as they are
     */
    static String in(Wording wording, String key, Object... values) {
        return PLACE.matcher(wording.raw(key))
                .replaceAll(place -> Matcher.quoteReplacement(value(
                        wording,
                        values[Integer.parseInt(place.group(1))],
                        List.of(place.group(2).split("\\|", -1)))));
    }

    /** The forms of the noun follow an empty text. */
    private static String value(Wording wording, Object value, List<String> forms) {
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        long count = number.longValue();
        if (count == 0 && forms.size() > 3) {
            return forms.get(3);
        }
        var figures = wording.number(count);
        return forms.size() < 3
                ? figures
                : figures + " " + forms.get(count == 1 || wording.language().plural(count) == PluralForm.ONE ? 1 : 2);
    }
}
