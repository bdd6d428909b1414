package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

@DisplayName("Lines on the grid")
class PathDataTest {
    @Test
    void are_written_as_relative_pairs() {
        var square = ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
        var hole = ring(4, 4, 4, 6, 6, 6, 6, 4, 4, 4);
        assertThat(PathData.of(List.of(square, hole))).isEqualTo("m0 0 10 0 0 10-10 0zm4 4 0 2 2 0 0-2z");
        assertThat(PathData.of(List.of(line(1, 1, 2, 3), line(2, 2, 0, 0)))).isEqualTo("m1 1 1 2m0-1-2-2");
    }

    @Test
    void lose_what_nobody_would_miss() {
        // rounding makes the second point a repetition, the third lies on a straight line, the fifth is a spike
        assertThat(ring(0, 0, 0.4, 0.3, 5, 0, 10, 0, 14, 0, 10, 0, 10, 10, 0, 10, 0, 0))
                .isEqualTo(ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0));
    }

    @Test
    void are_empty_when_they_collapse() {
        assertThat(ring(0, 0, 0.3, 0, 0.3, 0.3, 0, 0).points()).isEmpty();
        assertThat(ring(0, 0, 5, 5, 10, 10, 0, 0).points()).isEmpty();
        assertThat(line(3, 3, 3.2, 3.2).points()).isEmpty();
        assertThat(PathData.of(List.of(line(3, 3, 3.2, 3.2)))).isEmpty();
    }

    @Test
    void know_their_area_and_turn() {
        assertThat(ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0).signedArea()).isEqualTo(100);
        assertThat(ring(0, 0, 0, 10, 10, 10, 10, 0, 0, 0).signedArea()).isEqualTo(-100);
    }

    private static GridLine ring(double... numbers) {
        return GridLine.ring(coordinates(numbers));
    }

    private static GridLine line(double... numbers) {
        return GridLine.line(coordinates(numbers));
    }

    private static Coordinate[] coordinates(double... numbers) {
        var coordinates = new Coordinate[numbers.length / 2];
        for (var i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
        }
        return coordinates;
    }
}
