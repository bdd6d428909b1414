package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.event.Sight;

@DisplayName("A picture of another shape than its map")
class ShapesTest {
    private static final List<List<Sight>> OF_A_STORY = List.of(List.of());

    static Stream<String> codes() {
        return WORLD.codes().stream().filter(code -> code.length() == 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void of_a_country_shows_land_and_sea_to_its_edge_wherever_there_is_world(String code) {
        var event = CloseFitTest.about(code);
        CloseFit.basemap(List.of(event), OF_A_STORY, WORLD, ProjectionKind.EQUAL_EARTH)
                .ifPresent(basemap -> {
                    var view = ChapterView.box(List.of(event), Set.of(code), List.of(), basemap);
                    assertCovered(view, basemap);
                    assertCovered(Crop.whole(basemap), basemap);
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void of_a_country_has_no_line_where_land_is_cut(String code) {
        CloseFit.basemap(List.of(CloseFitTest.about(code)), OF_A_STORY, WORLD, ProjectionKind.EQUAL_EARTH)
                .ifPresent(CutEdges::assertUndrawn);
    }

    @Test
    void in_a_frame_is_covered_too_where_its_plate_is_low() {
        var event = CloseFitTest.about("MM");
        var basemap = CloseFit.basemap(List.of(event), OF_A_STORY, WORLD, ProjectionKind.EQUAL_EARTH)
                .orElseThrow();
        var view = ChapterView.box(List.of(event), Set.of("MM"), List.of(), basemap);
        var part = Shapes.around(view, Shapes.LOWEST_PLATE);
        var reaching = basemap.reaching(part);

        assertThat(drawn(reaching).holds(part.within(world(reaching)))).isTrue();
        assertThat(reaching.width()).isEqualTo(basemap.width());
        CutEdges.assertUndrawn(reaching);
    }

    private static void assertCovered(Crop view, Basemap basemap) {
        DoubleStream.iterate(Shapes.HIGHEST, shape -> shape <= Shapes.LOWEST, shape -> shape + 0.1)
                .forEach(shape -> {
                    double width = Math.max(view.width(), view.height() * shape);
                    double height = width / shape;
                    var middle = new PlaneBox(view.x(), view.y(), view.x() + view.width(), view.y() + view.height())
                            .middle();
                    var shown = new PlaneBox(
                            middle.x() - width / 2,
                            middle.y() - height / 2,
                            middle.x() + width / 2,
                            middle.y() + height / 2);
                    assertThat(drawn(basemap).grown(1e-6).holds(shown.within(world(basemap))))
                            .as("%s in a picture %.1f times as wide as high", view, shape)
                            .isTrue();
                });
    }

    private static PlaneBox drawn(Basemap basemap) {
        return basemap.closeUp().orElseThrow().drawn();
    }

    private static PlaneBox world(Basemap basemap) {
        return basemap.closeUp().orElseThrow().world();
    }
}
