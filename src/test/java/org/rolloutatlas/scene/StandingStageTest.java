package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.StageClass;

@DisplayName("The stage that stands")
class StandingStageTest {
    @ParameterizedTest(name = "of {0} is {1}, reported once only: {2}")
    @MethodSource("standing")
    void follows_what_is_said_to_have_happened(String events, String stage, String once) {
        var standing = StandingStage.of(VectorEvents.of(events));

        assertThat(standing.stage().code()).isEqualTo(stage);
        assertThat(standing.once() ? "yes" : "no").isEqualTo(once);
    }

    @ParameterizedTest(name = "of {0} is {1}, reported once only: {2}")
    @MethodSource("standing")
    void does_not_depend_on_the_order_of_the_file(String events, String stage, String once) {
        var shuffled = new ArrayList<>(VectorEvents.of(events));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(shuffled, new Random(i));
            var standing = StandingStage.of(shuffled);

            assertThat(standing.stage().code()).isEqualTo(stage);
            assertThat(standing.once() ? "yes" : "no").isEqualTo(once);
        }
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "a in-operation 2024 planned, true",
        "a in-operation 2024 planned; b context 2012, true",
        "a in-operation 2024 planned; b proposed 2012, false",
        "a signed 2012, false",
        "a signed 2012; b proposed 2024 planned, false"
    })
    void is_only_planned_where_all_that_supports_it_is(String events, boolean planned) {
        assertThat(StandingStage.of(VectorEvents.of(events)).planned()).isEqualTo(planned);
    }

    @Test
    void reaches_further_from_class_to_class() {
        assertThat(Stream.of("context", "halted", "proposed", "signed", "building", "in-operation")
                        .map(stage -> StandingStage.of(VectorEvents.of("a " + stage + " 2012"))
                                .reach()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void of_nothing_is_context() {
        assertThat(StandingStage.of(List.of()).stage()).isEqualTo(StageClass.CONTEXT);
    }

    /** The browser reads classes by their place: one more must be told to both. */
    @Test
    void is_one_of_the_classes_that_the_browser_knows_too() {
        var known = Vectors.read("stages.tsv").map(row -> List.of(row.get()));

        assertThat(Arrays.stream(StageClass.values())
                        .map(stage -> List.<Object>of(stage.code(), Integer.toString(StandingStage.rank(stage)))))
                .containsExactlyElementsOf(known.toList());
    }

    static Stream<Arguments> standing() {
        return Vectors.read("standing.tsv");
    }
}
