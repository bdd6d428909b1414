package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rolloutatlas.basemap.TestWorld.UN_MEMBERS;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;

@DisplayName("The basemap")
class BasemapTest {
    @Test
    void shows_all_193_members_of_the_united_nations_as_a_shape_or_a_dot() {
        assertThat(UN_MEMBERS).hasSize(193).doesNotHaveDuplicates();
        for (var kind : ProjectionKind.values()) {
            for (var meridian : List.of(0, 11, 150)) {
                var map = TestWorld.page(kind, meridian);
                var dots = map.dots().stream().map(Dot::code).toList();
                assertThat(UN_MEMBERS)
                        .allSatisfy(code -> assertThat(dots.contains(code) || drawnArea(map, code) >= 4)
                                .as("%s on %s around %d", code, kind, meridian)
                                .isTrue());
            }
        }
    }

    @Test
    void has_a_dot_for_the_small_states_whose_shape_is_a_mere_speck() {
        var dots = TestWorld.page(ProjectionKind.EQUAL_EARTH, 11).dots();
        assertThat(dots).extracting(Dot::code).contains("VU", "SG", "MT", "MV", "TO", "VA", "MC", "SM", "TV", "NR");
        assertThat(dots)
                .extracting(Dot::code)
                .doesNotContain("FR", "LU", "JM", "PG")
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"EQUAL_EARTH, 18000", "ROBINSON, 18000", "ECKERT_IV, 18000", "WINKEL_TRIPEL, 19000"})
    void weighs_at_most_18_kb_brotli_in_a_page_and_19_in_winkel_tripel(ProjectionKind kind, int budget)
            throws IOException {
        Brotli4jLoader.ensureAvailability();
        for (var meridian : List.of(0, 11, 150)) {
            var svg = MapSvg.of(TestWorld.page(kind, meridian)).getBytes(StandardCharsets.UTF_8);
            var compressed = Encoder.compress(svg, Encoder.Parameters.create(11));
            assertThat(compressed.length).as("%s around %d", kind, meridian).isLessThanOrEqualTo(budget);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looks_as_it_did(ProjectionKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var meridian : List.of(0, 11, 150)) {
            Golden.assertGolden("map/%s-%d.svg".formatted(name, meridian), MapSvg.of(TestWorld.page(kind, meridian)));
        }
    }

    @Test
    void is_the_same_to_the_byte_when_built_again() {
        var again = World.read(Path.of("geodata"));
        for (var detail : Detail.values()) {
            var first = WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, detail, TestWorld.EVENT_COUNTRIES);
            var second = again.basemap(ProjectionKind.EQUAL_EARTH, 11, detail, TestWorld.EVENT_COUNTRIES);
            assertThat(MapSvg.of(second)).isEqualTo(MapSvg.of(first));
            assertThat(second.outlines()).isEqualTo(first.outlines());
        }
    }

    @Test
    void is_built_once_for_the_same_question() {
        var first = WORLD.basemap(ProjectionKind.ROBINSON, 11, Detail.PAGE, Set.of("LA", "MM"));
        assertThat(WORLD.basemap(ProjectionKind.ROBINSON, 371, Detail.PAGE, Set.of("MM", "LA")))
                .isSameAs(first);
        assertThat(WORLD.basemap(ProjectionKind.ROBINSON, 11, Detail.PAGE, Set.of("LA")))
                .isNotSameAs(first);
    }

    @Test
    void draws_the_countries_of_events_finer() {
        var plain = WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.PAGE, Set.of());
        var finer = WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.PAGE, Set.of("ID"));
        assertThat(path(finer, "ID").length()).isGreaterThan(path(plain, "ID").length() * 5 / 4);
        assertThat(path(finer, "BR")).isEqualTo(path(plain, "BR"));
    }

    @Test
    void puts_anchors_inside_their_country_where_symbols_belong() {
        var map = TestWorld.page(ProjectionKind.EQUAL_EARTH, 11);
        assertThat(map.outlines()).filteredOn(outline -> outline.radius() > 2).allSatisfy(outline -> {
            var place = map.projector().invert(outline.anchor()).orElseThrow();
            assertThat(WORLD.distanceKm(outline.code(), place[0], place[1])).hasValue(0);
        });
        var franceAnchor = map.findOutline("FR").orElseThrow().anchor();
        var paris = map.projector().project(2.35, 48.86);
        assertThat(Math.hypot(franceAnchor.x() - paris.x(), franceAnchor.y() - paris.y()))
                .isLessThan(20);
        var vanuatu = map.findOutline("VU").orElseThrow().anchor();
        assertThat(vanuatu).isEqualTo(map.projector().project(168.32, -17.74));
    }

    @Test
    void keeps_the_area_of_the_land_in_equal_earth_whatever_meridian_is_in_the_middle() {
        var expected = landArea(TestWorld.page(ProjectionKind.EQUAL_EARTH, 0));
        for (var meridian : List.of(-170, -123, -64, 11, 47, 90, 128, 150)) {
            assertThat(landArea(WORLD.basemap(ProjectionKind.EQUAL_EARTH, meridian, Detail.PAGE, Set.of())))
                    .as("around %d", meridian)
                    .isCloseTo(expected, within(expected * 1e-4));
        }
    }

    @Test
    void refuses_a_meridian_that_is_no_number() {
        assertThatThrownBy(() -> WORLD.basemap(ProjectionKind.ROBINSON, Double.NaN, Detail.PAGE, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("central meridian");
    }

    @Test
    void leaves_lesotho_open_in_south_africa() {
        var southAfrica = path(TestWorld.page(ProjectionKind.EQUAL_EARTH, 11), "ZA");
        assertThat(southAfrica.split("z")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void draws_each_inner_border_once_and_no_coast() {
        var map = WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.ZOOM, Set.of());
        assertThat(map.borders()).doesNotContain("z");
        // the borders of the land are about a fifth of its outlines
        var outlines = map.outlines().stream()
                .mapToInt(outline -> outline.path().length())
                .sum();
        assertThat(map.borders().length()).isBetween(outlines / 8, outlines / 2);
    }

    private static double landArea(Basemap map) {
        return map.outlines().stream().mapToDouble(Outline::area).sum();
    }

    private static double drawnArea(Basemap map, String code) {
        return map.findOutline(code)
                .filter(outline -> !outline.path().isEmpty())
                .map(Outline::area)
                .orElse(0.0);
    }

    private static String path(Basemap map, String code) {
        return map.findOutline(code).orElseThrow().path();
    }
}
