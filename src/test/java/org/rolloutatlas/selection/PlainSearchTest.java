package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.Vectors;

@DisplayName("For searching")
class PlainSearchTest {
    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("vectors")
    void case_accents_and_width_do_not_count(String text, String folded) {
        assertThat(PlainSearch.fold(text)).isEqualTo(folded);
    }

    static Stream<Arguments> vectors() {
        return Vectors.read("fold.tsv");
    }
}
