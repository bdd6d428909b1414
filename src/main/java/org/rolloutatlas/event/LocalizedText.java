package org.rolloutatlas.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One plain text (never markup) in several languages.
 *
 * @param byTag BCP 47 tag → text, in the order of the file; not empty
 * @param own tag of the language of the whole atlas, where the program does not speak it: its pages say so once, not behind each text
 */
public record LocalizedText(Map<String, String> byTag, Optional<String> own) {
    public LocalizedText {
        if (byTag.isEmpty()) {
            throw new IllegalArgumentException("Missing text: at least one language is needed");
        }
        byTag = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
    }

    /** A text of an atlas in a language that the program speaks. */
    public LocalizedText(Map<String, String> byTag) {
        this(byTag, Optional.empty());
    }

    /** A text in the two languages of the first edition. */
    public static LocalizedText of(String en, String zhHans) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(Language.EN.tag(), en);
        texts.put(Language.ZH_HANS.tag(), zhHans);
        return new LocalizedText(texts);
    }

    /** The text in that language; if there is none, in English; if there is none, in the first language held. */
    public String in(Language language) {
        return Objects.requireNonNull(byTag.get(Language.held(byTag.keySet(), language)));
    }

    /** The same; where it is in another language than its page, it says which. For sentences: a name is the same name. */
    public String told(Language language) {
        var tag = Language.held(byTag.keySet(), language);
        return own.orElse(language.tag()).equals(tag) ? in(language) : in(language) + language.saying(tag);
    }
}
