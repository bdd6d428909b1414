package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.Vectors;

@DisplayName("The rows of a lane")
class LaneRowsTest {
    @ParameterizedTest(name = "of {0} are {1}")
    @MethodSource("rows")
    void keep_marks_and_bars_apart(String marks, String rows) {
        var rooms = Arrays.stream(marks.split(" ")).map(LaneRowsTest::room).toList();

        assertThat(LaneRows.of(rooms).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    static Stream<Arguments> rows() {
        return Vectors.read("rows.tsv");
    }

    private static LaneRows.Room room(String mark) {
        var parts = Arrays.stream(mark.split("\\[|\\.\\.|]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return parts.length == 1
                ? new LaneRows.Room(parts[0], parts[0], parts[0])
                : new LaneRows.Room(parts[0], parts[1], parts[2]);
    }
}
