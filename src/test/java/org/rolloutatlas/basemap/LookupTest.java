package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Asking the world what lies where")
class LookupTest {
    static List<Tsv.Place> cities() {
        return Tsv.places("cities.tsv");
    }

    static List<Tsv.Place> disputed() {
        return Tsv.places("disputed.tsv");
    }

    private static boolean isIn(String code, double lon, double lat) {
        return WORLD.distanceKm(code, lon, lat).equals(OptionalDouble.of(0));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void a_city_is_in_its_country_or_within_15_km_of_it(Tsv.Place city) {
        assertThat(WORLD.distanceKm(city.code(), city.lon(), city.lat()).orElseThrow())
                .isLessThan(15);
    }

    @Test
    void most_cities_are_found_in_their_country_exactly() {
        var found = cities().stream()
                .filter(city -> isIn(city.code(), city.lon(), city.lat()))
                .toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(cities().size() * 3 / 4);
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void a_disputed_area_is_drawn_as_geodata_readme_md_says(Tsv.Place area) {
        assertThat(isIn(area.code(), area.lon(), area.lat())).isTrue();
    }

    @Test
    void the_open_sea_belongs_to_nobody() {
        assertThat(WORLD.codes()).noneMatch(code -> isIn(code, -30, 0)).noneMatch(code -> isIn(code, 180, 0));
    }

    @Test
    void longitudes_beyond_the_antimeridian_are_the_same_places() {
        assertThat(isIn("RU", 177 - 360, 66.5)).isTrue();
        assertThat(isIn("RU", -173 + 360, 66)).isTrue();
    }

    @Test
    void distances_are_those_of_the_globe() {
        // Dover to the French coast at Cap Gris-Nez: 33 to 34 km
        assertThat(WORLD.distanceKm("FR", 1.3134, 51.1279).orElseThrow()).isBetween(30.0, 40.0);
        // across the antimeridian: Attu (US) to the Commander Islands (RU), about 330 km
        assertThat(WORLD.distanceKm("RU", 172.9, 52.9).orElseThrow()).isBetween(280.0, 380.0);
        assertThat(WORLD.distanceKm("US", -180.5, 64.5)).isEqualTo(WORLD.distanceKm("US", 179.5, 64.5));
    }

    @Test
    void an_unknown_code_has_no_distance() {
        assertThat(WORLD.distanceKm("ZZ", 0, 0)).isEmpty();
    }

    @Test
    void the_codes_are_iso_codes_and_a_few_of_the_file() {
        assertThat(WORLD.codes()).contains("LA", "XK", "VA", "kas", "ioa").doesNotContain("AQ", "sol", "cyn", "xkx");
        assertThat(List.copyOf(WORLD.codes())).isSorted();
    }
}
