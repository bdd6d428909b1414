package org.rolloutatlas.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phrase")
class PhraseTest {
    @Test
    void puts_values_and_phrases_where_its_form_names_them_and_leaves_other_braces_alone() {
        var phrase = Phrase.of("unknown {0} '{1}'{2}; write {\"{1}\": …}", Phrase.of("source"), "x-{0}", Phrase.NONE);

        assertThat(phrase).hasToString("unknown source 'x-{0}'; write {\"x-{0}\": …}");
        assertThat(Phrase.verbatim("a text with {0} and {min, max}")).hasToString("a text with {0} and {min, max}");
        assertThat(Phrase.of("{0} and {1}", 1)).hasToString("1 and {1}");
    }

    @Test
    void costs_nothing_until_it_is_asked() {
        var value = new Object() {
            private int asked;

            @Override
            public String toString() {
                return "asked " + ++asked;
            }
        };
        var phrase = Phrase.of("{0}", Phrase.of("{0}!", value));

        assertThat(value.asked).isZero();
        assertThat(phrase.text()).isEqualTo("asked 1!");
    }

    @Test
    void says_faults_one_after_another() {
        assertThat(Phrase.joined(List.of())).isEqualTo(Phrase.NONE);
        assertThat(Phrase.joined(List.of(Phrase.of("a"), Phrase.of("b"), Phrase.of("c"))))
                .hasToString("a; b; c");
    }

    @Test
    void is_the_same_of_another_value() {
        assertThat(Phrase.of("{0} is {1}", "a", "b").replacing("b", "c")).isEqualTo(Phrase.of("{0} is {1}", "a", "c"));
    }

    @Test
    void has_numbers_and_languages_that_each_language_writes_in_its_own_way() {
        assertThat(new Amount(12_345)).hasToString("12,345");
        assertThat(new Amount(12_345).in(Locale.FRENCH)).isNotEqualTo("12,345").matches("12\\h345");
        assertThat(new Tongue("fr")).hasToString("French");
        assertThat(new Tongue("fr").in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("法语");
    }
}
