package org.rolloutatlas.editor;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.Optional;
import org.rolloutatlas.dataset.words.ProblemWords;
import org.rolloutatlas.dataset.words.ProblemWords.Said;
import org.rolloutatlas.dataset.words.SchemaNotes;
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
        return SchemaNotes.in(language, english);
    }

    /** The language in which {@link #note} says it. */
    String languageOfNote(String english) {
        return SchemaNotes.has(language, english) ? language.tag() : Language.EN.tag();
    }

    /** What the check says. */
    ProblemWords check() {
        return new ProblemWords(language);
    }

    /** Lets an element say what the check says; where that is in another language, marked as such. */
    <T extends HasText> T say(Said said, T element) {
        element.setText(said.text());
        if (said.language() == language) {
            element.getElement().removeAttribute("lang");
        } else {
            element.getElement().setAttribute("lang", said.language().tag());
        }
        return element;
    }

    String counted(String key, int count) {
        return PHRASES.counted(language, key, count);
    }

    /** What a property of the file is called; its own name where it has no other. */
    String label(String property) {
        return PHRASES.find(language, "field." + property).orElse(property);
    }
}
