package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.property.Property;

@DisplayName("A window of the map")
class PathWindowTest {
    private static final Basemap WORLD =
            TestWorld.WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.PAGE, Set.of("PG"));

    @ParameterizedTest(name = "cuts {0} to {1}")
    @CsvSource({
        "m2 2 4 0 0 4-4 0z, m2 2 4 0 0 4-4 0z",
        "m20 20 4 0 0 4-4 0z, ''",
        "m-5 2 30 0 0 4-30 0z, m0 2 10 0 0 4-10 0z",
        "m-5-5 30 0 0 30-30 0z, m0 10 0-10 10 0 0 10z"
    })
    void cuts_areas_at_its_edges(String path, String cut) {
        assertThat(new PathWindow(0, 0, 10, 10).areas(path)).isEqualTo(cut);
    }

    @Test
    void keeps_of_a_line_what_comes_into_it() {
        assertThat(new PathWindow(0, 0, 10, 10).lines("m-30 5 10 0 25 0 3 0 30 0 10 0"))
                .isEqualTo("m-20 5 25 0 3 0 30 0");
    }

    @Test
    void of_all_the_plane_is_the_same_map() {
        var whole = WORLD.within(-1, -1, WORLD.width() + 1, WORLD.height() + 1);

        assertThat(whole.outlines())
                .isEqualTo(WORLD.outlines().stream()
                        .filter(outline -> !outline.path().isEmpty())
                        .toList());
        assertThat(whole.borders()).isEqualTo(WORLD.borders());
        assertThat(whole.dots()).isEqualTo(WORLD.dots());
    }

    @Test
    void holds_nothing_beyond_its_edges_and_no_more_area_than_the_map() {
        Property.forAll(100, values -> {
            double x = new Random(values.seed()).nextInt(1800);
            double y = new Random(values.seed() + 1).nextInt(800);
            var part = WORLD.within(x, y, x + 200, y + 150);
            for (var outline : part.outlines()) {
                assertThat(PathData.lines(outline.path()))
                        .flatExtracting(GridLine::points)
                        .allMatch(point ->
                                point.x() >= x && point.x() <= x + 200 && point.y() >= y && point.y() <= y + 150);
            }
        });
    }
}
