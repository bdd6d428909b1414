package org.rolloutatlas.dataset.words;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.phrase.Localized;
import org.rolloutatlas.phrase.Phrase;

/**
 * What the check says, for a reader of one language.
 *
 * @param language in which it is said, where it can be
 */
public record ProblemWords(Language language) {
    private static final Catalogue FORMS = new Catalogue("problems");

    /** What is said, and in which language. */
    public record Said(String text, Language language) {}

    /** What is wrong with a value, and how it is mended. */
    public Said of(Problem problem) {
        return of(problem.advice().isEmpty() ? problem.said() : Sentences.of(problem.said(), problem.advice()));
    }

    /** A phrase; in English where a part of it is not translated. */
    public Said of(Phrase phrase) {
        return in(phrase).map(text -> new Said(text, language)).orElseGet(() -> new Said(phrase.text(), Language.EN));
    }

    /** Form → what it is in a language; none for English. */
    static Map<String, String> forms(Language language) {
        return FORMS.all(language);
    }

    private Optional<String> in(Phrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.of("");
        }
        var form = FORMS.find(language, phrase.form()).or(() -> SchemaNotes.NOTES.find(language, phrase.form()));
        var values = new ArrayList<String>();
        for (var value : phrase.values()) {
            value(value).ifPresent(values::add);
        }
        return form.filter(_ -> values.size() == phrase.values().size()).map(text -> Phrase.filled(text, values));
    }

    private Optional<String> value(Object value) {
        return switch (value) {
            case Phrase phrase -> in(phrase);
            case Localized localized -> Optional.of(localized.in(language.locale()));
            default -> Optional.of(value.toString());
        };
    }
}
