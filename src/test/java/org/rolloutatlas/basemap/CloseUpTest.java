package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

@DisplayName("The map of a part of the world")
class CloseUpTest {
    private static final List<String> VARIED = List.of("RU", "FJ", "BW", "MV", "CL", "LA", "BR", "SG", "ZA", "NO");

    @ParameterizedTest
    @EnumSource
    void has_neighbours_that_share_their_border_before_rounding_in_every_projection(ProjectionKind kind) {
        for (var code : VARIED) {
            var builder = builder(kind, code);
            var seen = builder.seen();
            assertThat(CoverageValidator.isValid(shapes(seen)))
                    .as("%s on %s as the file has it", code, kind)
                    .isTrue();
            assertThat(CoverageValidator.isValid(shapes(CloseUpBuilder.simplify(seen))))
                    .as("%s on %s simplified", code, kind)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BW", "LA", "CL", "FJ"})
    void is_as_fine_as_its_scale_asks(String code) {
        var builder = builder(ProjectionKind.EQUAL_EARTH, code);
        var exact = builder.seen();
        var simplified = CloseUpBuilder.simplify(exact);
        for (var i = 0; i < exact.size(); i++) {
            if (exact.get(i).code().equals(code)) {
                // a pixel is two units
                assertThat(DiscreteHausdorffDistance.distance(
                                        exact.get(i).shape().getBoundary(),
                                        simplified.get(i).shape().getBoundary())
                                / 2)
                        .as("pixels by which a line of %s is off", code)
                        .isLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"BW, 12000", "LA, 12000", "MV, 4000", "BR, 20000", "RU, 30000"})
    void sends_only_its_part(String code, int budget) throws IOException {
        Brotli4jLoader.ensureAvailability();
        var svg = MapSvg.of(map(ProjectionKind.EQUAL_EARTH, code)).getBytes(StandardCharsets.UTF_8);
        assertThat(Encoder.compress(svg, Encoder.Parameters.create(11)).length)
                .as("bytes, brotli")
                .isBetween(200, budget);
    }

    @ParameterizedTest
    @EnumSource
    void says_where_it_lies_in_at_most_1500_bytes(ProjectionKind kind) throws IOException {
        Brotli4jLoader.ensureAvailability();
        for (var meridian : List.of(-165, -75, 0, 90, 165)) {
            var sketch = WorldSketch.of(WORLD.countries(), kind, meridian);
            assertThat(Encoder.compress(sketch.path().getBytes(StandardCharsets.UTF_8), Encoder.Parameters.create(11))
                            .length)
                    .as("%s around %d", kind, meridian)
                    .isBetween(400, 1500);
        }
    }

    @Test
    void is_made_once_and_is_the_same_to_the_byte_for_the_same_part() {
        var first = map(ProjectionKind.EQUAL_EARTH, "LA");
        assertThat(map(ProjectionKind.EQUAL_EARTH, "LA")).isSameAs(first);
        var again = builder(ProjectionKind.EQUAL_EARTH, "LA").build();
        assertThat(MapSvg.of(again)).isEqualTo(MapSvg.of(first));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_place_where_it_is_drawn(ProjectionKind kind) {
        var map = map(kind, "BW");
        var gaborone = map.projector().project(25.91, -24.65);
        assertThat(map.closeUp().orElseThrow().body("BW").orElseThrow().holds(gaborone))
                .isTrue();
        map.projector().invert(gaborone).ifPresent(back -> {
            assertThat(back[0]).isCloseTo(25.91, within(1e-3));
            assertThat(back[1]).isCloseTo(-24.65, within(1e-3));
        });
    }

    @Test
    void draws_more_of_the_same_plane_for_a_picture_of_another_shape() {
        var map = map(ProjectionKind.EQUAL_EARTH, "BW");
        var wide = map.covering(new PlaneBox(-map.width(), 0, 2 * map.width(), map.height()));
        assertThat(wide.findOutline("MG").orElseThrow().path()).isNotEmpty();
        assertThat(map.findOutline("MG").orElseThrow().path()).isEmpty();
        assertThat(wide.projector().project(25.91, -24.65))
                .isEqualTo(map.projector().project(25.91, -24.65));
        assertThat(map.covering(new PlaneBox(10, 10, 20, 20))).isSameAs(map);
    }

    @ParameterizedTest
    @CsvSource({
        // the box around the body: its west, its width in degrees
        "US, -124.7, 58", // without Alaska and Hawaii
        "FR, -4.8, 15", // without Guiana
        "RU, 27, 163", // across the antimeridian, without Kaliningrad
        "ID, 95, 46",
        "MY, 99.6, 20", // both halves
        "ES, -9.3, 14", // with the Balearics, without the Canaries
        "NZ, 166, 13",
        "KI, 172, 6", // around Tarawa
        "FJ, 176, 6"
    })
    void is_centred_on_the_body_of_its_country(String code, double west, double degrees) {
        var body = Rings.together(WORLD.body(code)).getEnvelopeInternal();
        double from = body.getMinX() > 180 ? body.getMinX() - 360 : body.getMinX();
        assertThat(from).isCloseTo(west, within(1.5));
        assertThat(body.getWidth()).isBetween(degrees - 4, degrees + 1);
    }

    @Test
    void has_no_plane_for_what_reaches_around_half_the_globe() {
        assertThat(WORLD.plane(ProjectionKind.EQUAL_EARTH, Set.of("CL", "CN", "FR"), List.of()))
                .isEmpty();
        assertThat(WORLD.plane(ProjectionKind.EQUAL_EARTH, Set.of(), List.of())).isEmpty();
        assertThat(WORLD.plane(ProjectionKind.EQUAL_EARTH, Set.of("FJ", "WS"), List.of()))
                .isPresent();
    }

    private static CloseUpBuilder builder(ProjectionKind kind, String code) {
        var plane = WORLD.plane(kind, Set.of(code), List.of()).orElseThrow();
        var window = window(plane, code);
        return new CloseUpBuilder(WORLD, plane, new CloseUpBuilder.Window(window, window, window.width() / 1200));
    }

    private static Basemap map(ProjectionKind kind, String code) {
        var plane = WORLD.plane(kind, Set.of(code), List.of()).orElseThrow();
        var window = window(plane, code);
        return WORLD.closeUp(plane, window, window.width() / 1200);
    }

    /** As wide as a layout would have it. */
    private static PlaneBox window(Plane plane, String code) {
        var body = plane.body(code).orElseThrow();
        double width = Math.max(Math.max(body.width() * 1.2, body.height() * 2.4), 0.022);
        var middle = body.middle();
        return new PlaneBox(
                        middle.x() - width / 2, middle.y() - width / 4, middle.x() + width / 2, middle.y() + width / 4)
                .within(plane.bounds());
    }

    private static Geometry[] shapes(List<Country> countries) {
        return countries.stream().map(Country::shape).toArray(Geometry[]::new);
    }
}
