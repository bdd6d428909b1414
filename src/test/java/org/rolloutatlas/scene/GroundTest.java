package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.event.Language;

@DisplayName("What the map of a chapter is drawn on")
class GroundTest {
    private static final Basemap ATLAS =
            WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.PAGE, Set.of("MW", "KG", "JM", "CL"));

    @ParameterizedTest
    @ValueSource(strings = {"MW", "KG", "JM"})
    void is_finer_than_the_world_where_a_small_country_fills_it(String code) {
        var ground = Ground.of(near(code), ATLAS, WORLD);

        assertThat(vertices(ground.own().orElseThrow().findOutline(code)))
                .isGreaterThan(2 * vertices(ATLAS.findOutline(code)));
    }

    @Test
    void is_the_world_of_the_story_where_that_is_fine_enough() {
        var chile = near("CL");

        assertThat(Ground.of(chile, ATLAS, WORLD)).isEqualTo(new Ground(chile, Optional.empty(), chile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW", "KG", "JM"})
    void is_the_same_part_of_the_same_plane(String code) {
        var view = near(code);
        var ground = Ground.of(view, ATLAS, WORLD);
        var own = ground.own().orElseThrow();
        var there = ATLAS.body(code).orElseThrow();
        var here = own.body(code).orElseThrow();

        // the outline of the world is off by a unit or two
        double off = 3 / view.width();
        assertThat(here.left() / own.width()).isCloseTo((there.left() - view.x()) / view.width(), within(off));
        assertThat(here.right() / own.width()).isCloseTo((there.right() - view.x()) / view.width(), within(off));
        assertThat(here.top() / own.width()).isCloseTo((there.top() - view.y()) / view.width(), within(off));
        assertThat(here.bottom() / own.width()).isCloseTo((there.bottom() - view.y()) / view.width(), within(off));
    }

    @Test
    void keeps_each_mark_where_the_figure_of_the_story_has_it() {
        var events = List.of(CloseFitTest.about("MW"));
        var view = near("MW");
        var ground = Ground.of(view, ATLAS, WORLD);
        var inStory = WorldLayout.of(events, ATLAS, Frame.of(360, Language.EN), view);

        var moved = ground.moved(inStory).symbols().getFirst().at();

        var at = inStory.symbols().getFirst().at();
        assertThat(moved.x() / ground.box().width()).isCloseTo((at.x() - view.x()) / view.width(), within(1e-9));
        assertThat(moved.y() / ground.box().height()).isCloseTo((at.y() - view.y()) / view.height(), within(1e-9));
    }

    private static Crop near(String code) {
        return ChapterView.box(List.of(CloseFitTest.about(code)), Set.of(code), List.of(), ATLAS);
    }

    private static long vertices(Optional<Outline> outline) {
        return outline.orElseThrow()
                .path()
                .chars()
                .filter(c -> c == ' ' || c == '-')
                .count();
    }
}
