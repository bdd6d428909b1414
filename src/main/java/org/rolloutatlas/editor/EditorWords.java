package org.rolloutatlas.editor;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.Optional;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Phrases;
import org.rolloutatlas.render.words.Wording;

/** The words of the editor, in the language of the browser. */
record EditorWords(Language language) {
    private static final Phrases PHRASES = Phrases.read(EditorWords.class, "editor");

    /** Those of the browser at work. */
    static EditorWords here() {
        return new EditorWords(Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Optional.ofNullable(ui.getLocale()))
                .flatMap(Language::nearest)
                .orElse(Language.EN));
    }

    String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }

    /** The order of names in this language. */
    Comparator<String> alphabetical() {
        return Wording.in(language).alphabetical();
    }

    /** What the schema says of a field or a code. */
    String note(String english) {
        return FieldNotes.in(language, english);
    }

    /** The language in which {@link #note} says it. */
    String languageOfNote(String english) {
        return FieldNotes.has(language, english) ? language.tag() : Language.EN.tag();
    }

    String counted(String key, int count) {
        return PHRASES.counted(language, key, count);
    }

    /** What a property of the file is called; its own name where it has no other. */
    String label(String property) {
        return PHRASES.find(language, "field." + property).orElse(property);
    }
}
