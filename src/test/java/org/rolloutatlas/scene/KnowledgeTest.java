package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;

@DisplayName("Looking back, of an event it can be said on a day")
class KnowledgeTest {
    @ParameterizedTest(name = "\"{0}\" at the end of {1}: {2}")
    @MethodSource("vectors")
    void what_its_two_dates_say(String event, LocalDate day, String knowledge) {
        var code = Knowledge.of(VectorEvents.of(event).getFirst(), day)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');

        assertThat(code).isEqualTo(knowledge);
    }

    static Stream<Arguments> vectors() {
        return Vectors.read("knowledge.tsv");
    }
}
