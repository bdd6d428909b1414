package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.SystemKind;

@DisplayName("The events of a lane that counts")
class RowEventsTest {
    /** As a figure lists them that tells of all systems of the first edition. */
    private static final List<String> SYSTEMS =
            FirstEdition.WORDS.systems().stream().map(SystemKind::code).toList();

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @MethodSource("kinds")
    void begin_with_a_number_that_the_browser_takes_apart(
            String number, String stage, String planned, String once, String disputed, String system) {
        var kind = RowEvents.kind(
                Arrays.stream(StageClass.values())
                        .filter(one -> one.code().equals(stage))
                        .findFirst()
                        .orElseThrow(),
                planned.equals("yes"),
                once.equals("yes"),
                disputed.equals("yes"),
                SYSTEMS.indexOf(system));

        assertThat(Long.toString(kind, 36)).isEqualTo(number);
    }

    static Stream<Arguments> kinds() {
        return Vectors.read("lane-kinds.tsv");
    }
}
