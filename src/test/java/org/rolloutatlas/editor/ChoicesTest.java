package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.event.Language;

@DisplayName("What is typed into a list")
class ChoicesTest {
    private static final Choices STAGES = Choices.codes(
            List.of(
                    new FormField.Code("announced", "Proposed: announced"),
                    new FormField.Code("pilot", "Building: pilot"),
                    new FormField.Code("pilot-ended", "Building: pilot that ended"),
                    new FormField.Code("halted", "Halted")),
            new EditorWords(Language.EN));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "announced, announced",
        "ANNOUNCED, announced",
        "annou, announced",
        "Proposed: ann, announced",
        "Building: pilot, pilot",
        "that ended, pilot-ended",
        "halted, halted",
        "pilot, pilot"
    })
    void is_the_choice_that_it_names_or_begins_alone(String typed, String meant) {
        assertThat(STAGES.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Building", "nothing", "' '"})
    void is_none_where_it_could_be_several_or_is_nothing(String typed) {
        assertThat(STAGES.meant(typed)).isEqualTo(Optional.empty());
    }
}
