package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Between the steps of building a map. The meridians are such that the cut does not run along a border: 25° E is Libya's and
 * 30° E Finland's, so -155 and -150 are left out.
 */
@DisplayName("The countries on the plane")
class CoverageTest {
    /** 24 meridians, 15 degrees apart. */
    static List<Integer> meridians() {
        return IntStream.range(0, 24).mapToObj(i -> -176 + 15 * i).toList();
    }

    @ParameterizedTest
    @MethodSource("meridians")
    void have_no_edge_longer_than_a_hundredth_of_the_width_in_any_projection_around_any_meridian(int meridian) {
        var cut = BasemapBuilder.cut(TestWorld.WORLD.countries(), meridian);
        for (var kind : ProjectionKind.values()) {
            for (var country : BasemapBuilder.project(cut, new Frame(kind, meridian, 1000))) {
                assertThat(longestEdge(country.shape()))
                        .as("%s on %s around %d", country.code(), kind, meridian)
                        .isLessThan(10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 150})
    void fit_together_in_every_projection(int meridian) {
        var cut = BasemapBuilder.cut(TestWorld.WORLD.countries(), meridian);
        for (var kind : ProjectionKind.values()) {
            fitTogether(cut, kind, meridian);
        }
    }

    @ParameterizedTest
    @MethodSource("meridians")
    void fit_together_around_any_meridian(int meridian) {
        fitTogether(BasemapBuilder.cut(TestWorld.WORLD.countries(), meridian), ProjectionKind.EQUAL_EARTH, meridian);
    }

    private static void fitTogether(List<Country> cut, ProjectionKind kind, int meridian) {
        var frame = new Frame(kind, meridian, Detail.PAGE.width());
        var projected = BasemapBuilder.project(cut, frame);
        assertThat(CoverageValidator.isValid(shapes(projected)))
                .as("cut and projected, %s around %d", kind, meridian)
                .isTrue();
        var simplified = new BasemapBuilder(frame, Detail.PAGE, TestWorld.EVENT_COUNTRIES).simplify(projected);
        assertThat(CoverageValidator.isValid(shapes(simplified)))
                .as("simplified, %s around %d", kind, meridian)
                .isTrue();
    }

    private static Geometry[] shapes(List<Country> countries) {
        return countries.stream().map(Country::shape).toArray(Geometry[]::new);
    }

    private static double longestEdge(Geometry shape) {
        var longest = 0.0;
        for (var polygon : Rings.polygons(shape)) {
            for (var ring : Rings.rings(polygon)) {
                var points = ring.getCoordinates();
                for (var i = 1; i < points.length; i++) {
                    longest = Math.max(longest, points[i].distance(points[i - 1]));
                }
            }
        }
        return longest;
    }
}
