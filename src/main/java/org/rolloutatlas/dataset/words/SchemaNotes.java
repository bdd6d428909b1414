package org.rolloutatlas.dataset.words;

import java.util.Map;
import org.rolloutatlas.event.Language;

/** What the schema says of fields and codes, in the other languages of the program. */
public final class SchemaNotes {
    static final Catalogue NOTES = new Catalogue("notes");

    private SchemaNotes() {}

    /** Whether a text of the schema is there in a language. */
    public static boolean has(Language language, String english) {
        return NOTES.find(language, english).isPresent();
    }

    /** A text of the schema in a language; as it is where nobody has translated it, as what a dataset says of codes of its own. */
    public static String in(Language language, String english) {
        return NOTES.find(language, english).orElse(english);
    }

    /** English text → what it is in a language; none for English. */
    public static Map<String, String> notes(Language language) {
        return NOTES.all(language);
    }
}
