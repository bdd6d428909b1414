package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The plane of a map")
class FrameTest {
    @ParameterizedTest
    @EnumSource
    void has_the_central_meridian_in_the_middle_and_north_above(ProjectionKind kind) {
        var frame = new Frame(kind, 150, 2000);
        assertThat(frame.project(150, 20).x()).isCloseTo(1000, Offset.offset(1e-9));
        assertThat(frame.project(150, 20).y()).isLessThan(frame.project(150, 10).y());
        assertThat(frame.project(-40, 0).x()).isGreaterThan(1900);
        assertThat(frame.project(-20, 0).x()).isLessThan(100);
        assertThat(frame.width()).isEqualTo(2000);
        assertThat(frame.height()).isBetween(800.0, 1100.0);
    }

    @ParameterizedTest
    @EnumSource
    void holds_every_place_between_its_parallels(ProjectionKind kind) {
        var frame = new Frame(kind, 11, 2000);
        for (var lon = -180; lon <= 180; lon += 5) {
            for (var lat = -58; lat <= 84; lat += 2) {
                var point = frame.project(lon, lat);
                assertThat(point.x()).isBetween(-1e-6, 2000 + 1e-6);
                assertThat(point.y()).isBetween(-1e-6, frame.height() + 1e-6);
            }
        }
    }

    @Test
    void knows_no_place_outside_the_globe_or_the_map() {
        var frame = new Frame(ProjectionKind.EQUAL_EARTH, 11, 2000);
        assertThat(frame.invert(new PlanePoint(1, 1))).isEmpty();
        assertThat(frame.invert(new PlanePoint(-1, 400))).isEmpty();
        assertThat(frame.invert(new PlanePoint(1000, frame.height() + 1))).isEmpty();
    }

    @Test
    void knows_no_inverse_of_winkel_tripel() {
        var frame = new Frame(ProjectionKind.WINKEL_TRIPEL, 11, 2000);
        assertThat(frame.invert(new PlanePoint(1000, 400))).isEmpty();
    }
}
