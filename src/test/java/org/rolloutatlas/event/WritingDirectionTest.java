package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language")
class WritingDirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "ar-XB",
                "he",
                "fa",
                "ur",
                "ps",
                "ckb",
                "ug",
                "yi",
                "dv-Thaa",
                "pa-Arab",
                "az-Arab",
                "uz-Arab-AF"
            })
    void is_written_from_right_to_left(String tag) {
        assertThat(WritingDirection.of(tag)).isEqualTo(WritingDirection.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "en-XA",
                "fr",
                "zh-Hans",
                "ru",
                "pa",
                "az",
                "ar-Latn",
                "th",
                "qps-ploc",
                "und",
                "xx-Nope",
                ""
            })
    void is_written_from_left_to_right_or_nobody_knows(String tag) {
        assertThat(WritingDirection.of(tag)).isEqualTo(WritingDirection.LEFT_TO_RIGHT);
    }

    @Test
    void is_that_of_a_page_only_where_the_program_speaks_none_of_an_atlas() {
        assertThat(Masthead.unspoken(List.of("ar", "fa"))).contains("ar");
        assertThat(Masthead.unspoken(List.of("ar", "en"))).isEmpty();
        assertThat(Masthead.unspoken(List.of())).isEmpty();
    }
}
