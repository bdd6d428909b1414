package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedTest {
    @Test
    void text_with_right_to_left_letters_is_isolated_from_the_sentence_around_it() {
        assertThat(Isolated.text("الهوية!")).isEqualTo("\u2068الهوية!\u2069");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(Isolated.text("国民身份证 (e-ID)")).isEqualTo("国民身份证 (e-ID)");
    }
}
