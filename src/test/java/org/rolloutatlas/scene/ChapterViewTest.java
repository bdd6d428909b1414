package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Sight;

@DisplayName("The map of a chapter")
class ChapterViewTest {
    private static final ProjectionKind PROJECTION = ProjectionKind.EQUAL_EARTH;
    private static final Event HOME = CloseFitTest.about("MM");
    private static final Event VISIT =
            SampleEvents.concerning("beijing", List.of("MM"), SampleParts.city("Beijing", "北京", 116.4, 39.9, "CN"));
    private static final List<Event> EVENTS = List.of(HOME, VISIT);
    private static final Basemap ATLAS = WORLD.basemap(PROJECTION, 11, Detail.PAGE, Set.of("MM"));

    @Test
    void leaves_a_meeting_abroad_beyond_its_edge() {
        var box = box(List.of(), ATLAS);

        assertThat(box.holds(ATLAS.body("MM").orElseThrow())).isTrue();
        assertThat(box.holds(beijing(ATLAS))).isFalse();
    }

    @Test
    void holds_the_meeting_abroad_that_it_is_asked_for_beside_the_country() {
        var box = box(List.of(new Sight.OfCountry("MM"), new Sight.OfEvent("beijing")), ATLAS);

        assertThat(box.holds(ATLAS.body("MM").orElseThrow())).isTrue();
        assertThat(box.holds(beijing(ATLAS))).isTrue();
        assertThat(drawn(box, ATLAS))
                .as("both are marks in their places")
                .allSatisfy(symbol -> assertThat(symbol.pointer()).isEmpty());
    }

    @Test
    void shows_what_it_is_asked_for_instead_of_its_own_places() {
        var box = box(List.of(new Sight.OfCountry("LA")), ATLAS);

        assertThat(box.holds(ATLAS.body("LA").orElseThrow())).isTrue();
        assertThat(box.holds(ATLAS.body("MM").orElseThrow())).isFalse();
    }

    @Test
    void is_that_of_its_own_places_where_nothing_that_it_is_asked_for_is_on_a_map() {
        // the report is left out, or taken away
        assertThat(box(List.of(new Sight.OfEvent("gone")), ATLAS)).isEqualTo(box(List.of(), ATLAS));
        assertThat(box(List.of(new Sight.OfEvent(HOME.id())), ATLAS)).isEqualTo(box(List.of(), ATLAS));
    }

    @Test
    void has_land_around_what_lies_beyond_the_part_of_the_world_of_its_story() {
        var view = List.<Sight>of(new Sight.OfCountry("MM"), new Sight.OfEvent("beijing"));
        var near = close(List.of(List.of()));
        var far = close(List.of(List.of(), view));

        assertThat(whole(near).holds(beijing(near))).isFalse();
        assertThat(whole(far).holds(box(view, far))).isTrue();
        assertThat(box(view, far).holds(beijing(far))).isTrue();
        for (var width : WidthClass.values()) {
            assertThat(share(CloseFit.crop(EVENTS, far, width).orElseThrow(), far))
                    .as("the figure of the story in %s is as near as it was", width)
                    .isCloseTo(share(CloseFit.crop(EVENTS, near, width).orElseThrow(), near), within(1e-6));
        }
    }

    @Test
    void is_on_the_map_of_the_world_where_it_asks_for_most_of_it() {
        assertThat(CloseFit.basemap(
                        EVENTS,
                        List.of(List.of(new Sight.OfCountry("MM"), new Sight.OfCountry("BR"))),
                        WORLD,
                        PROJECTION))
                .isEmpty();
    }

    @Test
    void names_the_country_that_no_mark_is_named_after_and_its_neighbours() {
        var abroad = List.of(VISIT);
        var basemap =
                CloseFit.basemap(EVENTS, List.of(List.of()), WORLD, PROJECTION).orElseThrow();
        var crop = ChapterView.box(abroad, Set.of("MM"), List.of(), basemap);

        assertThat(named(drawn(abroad, crop, basemap))).contains("MYANMAR", "INDIA");
        assertThat(drawn(EVENTS, crop, basemap).lands())
                .as("where a mark is named after it, it has one name")
                .noneMatch(land -> land.country().equals("MM") && land.kind() == Label.Kind.LAND);
    }

    @Test
    void names_the_neighbours_of_a_country_on_the_map_of_the_world_too() {
        var chile = List.of(CloseFitTest.about("CL"));
        var crop = ChapterView.box(chile, Set.of("CL"), List.of(), ATLAS);

        assertThat(Ground.of(crop, ATLAS, WORLD).own()).isEmpty();
        assertThat(named(drawn(chile, crop, ATLAS))).contains("ARGENTINA", "BRAZIL");
    }

    @Test
    void names_no_neighbour_where_it_shows_continents() {
        var apart = List.of(CloseFitTest.about("CL"), CloseFitTest.about("MM"));
        var crop = ChapterView.box(apart, Set.of("CL", "MM"), List.of(), ATLAS);

        assertThat(named(drawn(apart, crop, ATLAS))).isEmpty();
    }

    private static Basemap close(List<List<Sight>> views) {
        return CloseFit.basemap(EVENTS, views, WORLD, PROJECTION).orElseThrow();
    }

    private static PlaneBox box(List<Sight> view, Basemap basemap) {
        var crop = ChapterView.box(EVENTS, Set.of("MM"), view, basemap);
        return new PlaneBox(crop.x(), crop.y(), crop.x() + crop.width(), crop.y() + crop.height());
    }

    private static List<PlaceSymbol> drawn(PlaneBox box, Basemap basemap) {
        return drawn(EVENTS, new Crop(box.left(), box.top(), box.width(), box.height()), basemap)
                .symbols();
    }

    private static WorldView drawn(List<Event> events, Crop crop, Basemap basemap) {
        var ground = Ground.of(crop, basemap, WORLD);
        return ChapterView.of(events, Optional.empty(), ground, basemap, Frame.of(360, Language.EN), List.of());
    }

    private static List<String> named(WorldView world) {
        return world.lands().stream()
                .filter(land -> land.label().isPresent())
                .map(LandName::text)
                .toList();
    }

    private static PlanePoint beijing(Basemap basemap) {
        return basemap.projector().project(116.4, 39.9);
    }

    private static PlaneBox whole(Basemap basemap) {
        return new PlaneBox(0, 0, basemap.width(), basemap.height());
    }

    private static double share(Crop crop, Basemap basemap) {
        return crop.width() / basemap.closeUp().orElseThrow().world().width();
    }
}
