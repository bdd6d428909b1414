package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.phrase.Phrase;

@DisplayName("The query of a selection")
class SelectionQueryTest {
    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("vectors")
    void is_read_and_written_canonically(String query, String canonical, int notUnderstood) {
        var parsed = SelectionQuery.parse(query);

        assertThat(SelectionQuery.format(parsed.selection())).isEqualTo(canonical);
        assertThat(parsed.notUnderstood()).hasSize(notUnderstood);
        assertThat(SelectionQuery.parse(canonical).selection()).isEqualTo(parsed.selection());
    }

    static Stream<Arguments> vectors() {
        return Vectors.read("selection.tsv");
    }

    @Test
    void says_what_it_does_not_understand_and_what_is_allowed() {
        assertThat(SelectionQuery.parse("clock=often&country=%3Cb%3E").notUnderstood())
                .extracting(Phrase::text)
                .containsExactly(
                        "unknown clock 'often'; allowed: happened, reported",
                        "invalid country '<b>'; allowed: letters, digits and hyphens");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "country=LA&without=single&q=id | ''",
                "'' | ''",
                "utm=1 | unknown parameter 'utm'; allowed: country, region,",
                "stage=signed&x | unknown parameter 'x'; allowed:",
                "clock=often | unknown clock 'often'; allowed: happened, reported",
                "without=rumour | invalid without 'rumour'; allowed: single, outlet:NAME, kind:KIND, source:ID"
            })
    void of_an_editor_is_read_strictly(String query, String fault) {
        assertThat(SelectionQuery.fault(query).map(Phrase::text).orElse("")).startsWith(fault);
        assertThat(SelectionQuery.fault(query).isEmpty()).isEqualTo(fault.isEmpty());
    }

    @Test
    void of_an_editor_names_only_what_some_event_has() {
        assertThat(SelectionQuery.unknownCodes(
                        "country=LA,ZZ&stage=signed,halted", VectorEvents.of("a signed 2012; b halted 2014")))
                .extracting(Phrase::text)
                .containsExactly("no event has country 'ZZ'");
    }

    @Test
    void cuts_words_that_are_a_text_rather_than_a_search() {
        var words = SelectionQuery.parse("q=" + "x".repeat(10_000)).selection().words();

        assertThat(words).hasSize(SelectionQuery.LONGEST_WORDS);
    }
}
