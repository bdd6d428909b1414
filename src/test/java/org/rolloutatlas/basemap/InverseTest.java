package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The plane of a map and its inverse")
class InverseTest {
    @ParameterizedTest
    @EnumSource(names = {"EQUAL_EARTH", "ROBINSON", "ECKERT_IV"})
    void lead_from_a_place_to_a_point_and_back_to_the_place(ProjectionKind invertible) {
        forAll(values -> {
            double centralMeridian = values.between(-180.0, 180.0);
            double lat = values.between(-57.9, 83.9);
            var frame = new Frame(invertible, centralMeridian, 2000);
            double lon = centralMeridian + values.between(-179.9, 179.9);
            var back = frame.invert(frame.project(lon, lat));
            assertThat(back).hasValueSatisfying(place -> {
                assertThat(Math.cos(Math.toRadians(place[0] - lon))).isCloseTo(1, Offset.offset(2e-12));
                assertThat(place[0]).isBetween(-180.0, 180.0);
                // GeoTools' Robinson has steps of 1.2e-5 degrees at the rows of its table
                assertThat(place[1]).isCloseTo(lat, Offset.offset(1e-4));
            });
        });
    }
}
