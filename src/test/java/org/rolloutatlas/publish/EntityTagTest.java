package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An entity tag")
class EntityTagTest {
    private static final String TAG = EntityTag.of("0123456789abcdef", "build", "/");

    @Test
    void changes_with_the_dataset_the_build_and_the_address() {
        assertThat(TAG)
                .isNotEqualTo(EntityTag.of("0123456789abcdee", "build", "/"))
                .isNotEqualTo(EntityTag.of("0123456789abcdef", "build2", "/"))
                .isNotEqualTo(EntityTag.of("0123456789abcdef", "build", "/?lang=zh-Hans"))
                .isEqualTo(EntityTag.of("0123456789abcdef", "build", "/"))
                .startsWith("W/\"");
    }

    @Test
    void is_found_among_others_weak_or_strong() {
        assertThat(EntityTag.isNamedIn("\"x\", " + TAG, TAG)).isTrue();
        assertThat(EntityTag.isNamedIn(TAG.substring(2), TAG)).isTrue();
        assertThat(EntityTag.isNamedIn("*", TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "W/\"\"", "x"})
    void is_not_found_where_it_is_not(String field) {
        assertThat(EntityTag.isNamedIn(field, TAG)).isFalse();
    }
}
