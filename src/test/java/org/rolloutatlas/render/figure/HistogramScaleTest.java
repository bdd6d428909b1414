package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.Vectors;

@DisplayName("The scale of a histogram")
class HistogramScaleTest {
    @ParameterizedTest(name = "of at most {0} has its line at {1}")
    @MethodSource("numbers")
    void is_a_round_number_that_is_reached(int max, int round) {
        assertThat(HistogramScale.round(max)).isEqualTo(round);
    }

    static Stream<Arguments> numbers() {
        return Vectors.read("scale.tsv");
    }
}
