package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.dataset.form.RecordFields;
import org.rolloutatlas.dataset.words.SchemaNotes;
import org.rolloutatlas.event.Language;

@DisplayName("The words of the editor")
class EditorWordsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/rolloutatlas/editor");

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in =
                Files.newBufferedReader(TEXTS.resolve("editor_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void name_every_field_of_the_schema(RecordKind kind) throws IOException {
        var known = texts("en").stringPropertyNames();

        assertThat(names(RecordFields.of(EffectiveSchema.SHIPPED, kind)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains("field." + name));
    }

    @Test
    void say_what_is_measured_and_counted() {
        var words = new EditorWords(Language.FR);

        assertThat(words.counted("state.errors", 1)).isEqualTo("La vérification trouve 1 erreur.");
        assertThat(words.label("claim")).isEqualTo("Énoncé");
        assertThat(words.label("none-such")).isEqualTo("none-such");
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void say_all_that_the_schema_says_of_fields_and_codes_and_nothing_else(Language language) {
        var said = new TreeSet<String>();
        for (var kind : RecordKind.values()) {
            said.addAll(notes(RecordFields.of(EffectiveSchema.SHIPPED, kind)));
        }
        said.remove("");

        assertThat(new TreeSet<>(SchemaNotes.notes(language).keySet())).isEqualTo(said);
        assertThat(SchemaNotes.notes(language).values()).noneMatch(String::isBlank);
    }

    @Test
    void say_in_english_what_a_dataset_says_of_codes_of_its_own() {
        var words = new EditorWords(Language.FR);

        assertThat(words.note("Open to the public, or in force")).isEqualTo("Open to the public, or in force");
        assertThat(words.languageOfNote("Open to the public, or in force")).isEqualTo("en");
        assertThat(words.languageOfNote("A company, private or owned by a state"))
                .isEqualTo("fr");
    }

    private static Set<String> notes(List<FormField> fields) {
        var notes = new TreeSet<String>();
        for (var field : fields) {
            notes.add(field.note().description());
            if (field instanceof FormField.Part(var _, var _, var parts)) {
                notes.addAll(notes(parts));
            } else if (field instanceof FormField.Parts(var _, var _, var parts)) {
                notes.addAll(notes(parts));
            } else if (field instanceof FormField.Choice(var _, var _, var codes)) {
                codes.forEach(code -> notes.add(code.meaning()));
            }
        }
        return notes;
    }

    private static Set<String> names(List<FormField> fields) {
        var names = new TreeSet<String>();
        for (var field : fields) {
            names.add(field.name());
            switch (field) {
                case FormField.Part part -> names.addAll(names(part.fields()));
                case FormField.Parts parts -> names.addAll(names(parts.fields()));
                case FormField.Text _,
                        FormField.Words _,
                        FormField.Choice _,
                        FormField.Country _,
                        FormField.Tongue _,
                        FormField.Link _,
                        FormField.Links _,
                        FormField.Countries _,
                        FormField.Texts _,
                        FormField.Amount _,
                        FormField.Flag _,
                        FormField.Edtf _,
                        FormField.Day _ -> {}
            }
        }
        return names;
    }
}
