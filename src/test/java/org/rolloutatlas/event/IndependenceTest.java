package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorTexts;
import org.rolloutatlas.Vectors;

@DisplayName("Independent sources")
class IndependenceTest {
    @ParameterizedTest(name = "{1} of {0} are {2}")
    @MethodSource("cases")
    void are_groups_without_a_common_text_or_publisher(String texts, String sources, int count, String groups) {
        var known = VectorTexts.of(texts);
        var list = Arrays.stream(sources.split(" "))
                .map(id -> Objects.requireNonNull(known.get(id), id))
                .toList();

        assertThat(Independence.count(list)).isEqualTo(count);
        assertThat(Independence.groups(list).stream()
                        .map(group -> group.stream().map(Source::id).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(groups);
    }

    static Stream<Arguments> cases() {
        return Vectors.read("independence.tsv");
    }
}
