package org.rolloutatlas.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.json.JsonMapper;

/** What the schema says of fields and codes, in the other languages of the editor: the English text is the key, so that no text is told twice. */
final class FieldNotes {
    private static final Map<Language, Map<String, String>> NOTES = all();

    private FieldNotes() {}

    /** Whether a text of the schema is there in a language. */
    static boolean has(Language language, String english) {
        return language == Language.EN || notes(language).containsKey(english);
    }

    /** A text of the schema in a language; as it is where nobody has translated it, as what a dataset says of codes of its own. */
    static String in(Language language, String english) {
        return notes(language).getOrDefault(english, english);
    }

    /** English text → what it is in a language; none for English. */
    static Map<String, String> notes(Language language) {
        return Objects.requireNonNull(NOTES.get(language));
    }

    private static Map<Language, Map<String, String>> all() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            all.put(language, language == Language.EN ? Map.of() : read(language));
        }
        return all;
    }

    private static Map<String, String> read(Language language) {
        var name = "notes_" + language.tag().replace('-', '_') + ".json";
        try (var file = Objects.requireNonNull(FieldNotes.class.getResourceAsStream(name), name)) {
            var notes = new HashMap<String, String>();
            JsonMapper.shared()
                    .readTree(file)
                    .properties()
                    .forEach(note -> notes.put(note.getKey(), note.getValue().stringValue()));
            return Map.copyOf(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
