package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of a map")
class MapFormTest {
    @ParameterizedTest
    @CsvSource({
        "EQUAL_EARTH, 11, 11",
        "EQUAL_EARTH, -180, 180",
        "ROBINSON, 150, robinson-150",
        "ECKERT_IV, -72.3, eckert-iv-287.7",
        "WINKEL_TRIPEL, 0, winkel-tripel-0",
        "WINKEL_TRIPEL, -0.0, winkel-tripel-0"
    })
    void has_a_name_that_leads_back_to_it(Projection projection, double meridian, String name) {
        var form = new MapForm(projection, meridian);

        assertThat(form.name()).isEqualTo(name);
        assertThat(MapForm.named(name)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11.0", "011", "360", "-11", "robinson", "robinson-", "mercator-11", "equal-earth-11", "1e2"
            })
    void has_no_other_name(String name) {
        assertThat(MapForm.named(name)).isEmpty();
    }

    @Test
    void is_cut_at_one_meridian_by_whichever_name() {
        assertThat(new MapForm(Projection.ROBINSON, 180)).isEqualTo(new MapForm(Projection.ROBINSON, -180));
    }

    @ParameterizedTest
    @ValueSource(doubles = {181, -180.5, Double.NaN})
    void has_a_meridian_of_the_globe(double meridian) {
        assertThatThrownBy(() -> new MapForm(Projection.ROBINSON, meridian))
                .hasMessage("Invalid central meridian: must be from -180 to 180, was " + meridian);
    }
}
