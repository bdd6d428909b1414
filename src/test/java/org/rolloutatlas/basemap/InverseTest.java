package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

@Label("The plane of a map and its inverse")
class InverseTest {
    enum Invertible {
        EQUAL_EARTH,
        ROBINSON,
        ECKERT_IV
    }

    @Property(tries = 2000)
    @Label("leads from a place to a point and back to the place, in the three projections with an inverse")
    void leadsThereAndBack(
            @ForAll Invertible invertible,
            @ForAll @DoubleRange(min = -180, max = 180) double centralMeridian,
            @ForAll @DoubleRange(min = -179.9, max = 179.9) double fromMiddle,
            @ForAll @DoubleRange(min = -57.9, max = 83.9) double lat) {
        var frame = new Frame(ProjectionKind.valueOf(invertible.name()), centralMeridian, 2000);
        var lon = centralMeridian + fromMiddle;
        var back = frame.invert(frame.project(lon, lat));
        assertThat(back).hasValueSatisfying(place -> {
            assertThat(Math.cos(Math.toRadians(place[0] - lon))).isCloseTo(1, Offset.offset(2e-12));
            assertThat(place[0]).isBetween(-180.0, 180.0);
            // GeoTools' Robinson has steps of 1.2e-5 degrees at the rows of its table
            assertThat(place[1]).isCloseTo(lat, Offset.offset(1e-4));
        });
    }
}
