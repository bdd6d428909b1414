package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationLengthTest {
    @Test
    void counts_words_where_spaces_separate_them() {
        assertThat(QuotationLength.of("The 2,500 cameras were delivered."))
                .isEqualTo(new QuotationLength(5, 25, "words"));
    }

    @Test
    void counts_chinese_characters_without_punctuation() {
        assertThat(QuotationLength.of("双方签署了合同。")).isEqualTo(new QuotationLength(7, 60, "characters"));
    }

    @Test
    void counts_thai_letters_without_the_marks_that_are_not_letters() {
        assertThat(QuotationLength.of("ลาวเปิดตัว").limit()).isEqualTo(120);
    }

    @Test
    void a_chinese_name_in_an_english_sentence_does_not_make_it_chinese() {
        assertThat(QuotationLength.of("The company 鸿达 signed").unit()).isEqualTo("words");
    }
}
