package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rolloutatlas.basemap.TestWorld.WORLD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

@DisplayName("A map of what its events are about")
class CloseFitTest {
    @ParameterizedTest
    @EnumSource
    void shows_each_of_193_states_whole_and_named(Language language) {
        for (var code : TestWorld.UN_MEMBERS) {
            var events = List.of(about(code));
            var map = map(events).orElseThrow(() -> new AssertionError("the world instead of " + code));
            assertThat(isDrawn(map, code)).as("%s is drawn", code).isTrue();
            var body = map.closeUp().orElseThrow().body(code).orElseThrow();
            for (var width : WidthClass.values()) {
                var world = scene(events, map, width, language).world();
                var crop = world.crop();
                assertThat(box(crop).holds(body))
                        .as("all of %s in %s", code, width)
                        .isTrue();
                assertThat(new PlaneBox(0, 0, map.width(), map.height())
                                .grown(1e-3)
                                .holds(box(crop)))
                        .as("land around %s in %s", code, width)
                        .isTrue();
                var symbol = world.symbols().getFirst();
                assertThat(symbol.pointer()).as("%s lies on its map", code).isEmpty();
                assertThat(symbol.label().map(Label::text))
                        .as("name of %s in %s", code, width)
                        .hasValueSatisfying(name -> assertThat(name).contains(CountryNames.of(code, language)));
                assertThat(world.lands())
                        .filteredOn(land -> land.kind() == Label.Kind.LAND)
                        .extracting(LandName::country)
                        .doesNotContain(code);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_each_of_193_states_whole_in_every_projection(ProjectionKind projection) {
        for (var code : TestWorld.UN_MEMBERS) {
            var events = List.of(about(code));
            var map = CloseFit.basemap(events, List.of(), WORLD, projection).orElseThrow();
            assertThat(isDrawn(map, code)).as("%s is drawn", code).isTrue();
            var world = scene(events, map, WidthClass.M, Language.EN).world();
            assertThat(box(world.crop())
                            .holds(map.closeUp().orElseThrow().body(code).orElseThrow()))
                    .as("all of %s", code)
                    .isTrue();
            assertThat(world.symbols().getFirst().pointer())
                    .as("%s lies on its map", code)
                    .isEmpty();
        }
    }

    @Test
    void is_close_to_a_state_of_any_size() {
        for (var code : List.of("RU", "BR", "BW", "LA", "FJ", "SG")) {
            var map = map(List.of(about(code))).orElseThrow();
            var crop = scene(List.of(about(code)), map, WidthClass.M, Language.EN)
                    .world()
                    .crop();
            double share = crop.width() / map.closeUp().orElseThrow().world().width();
            assertThat(share).as(code).isBetween(0.02, 0.5);
        }
    }

    @Test
    void does_not_widen_for_a_meeting_abroad_but_points_to_it() {
        var home = about("MM");
        var delhi = SampleEvents.concerning("delhi", List.of("MM"), SampleParts.city("Delhi", "德里", 77.2, 28.6, "IN"));
        var beijing =
                SampleEvents.concerning("beijing", List.of("MM"), SampleParts.city("Beijing", "北京", 116.4, 39.9, "CN"));
        var events = List.of(home, delhi, beijing);
        var map = map(events).orElseThrow();
        assertThat(map).isSameAs(map(List.of(home)).orElseThrow());
        for (var width : WidthClass.values()) {
            var world = scene(events, map, width, Language.EN).world();
            var pointer = world.symbols().stream()
                    .filter(symbol -> symbol.eventIds().contains("beijing"))
                    .findFirst()
                    .orElseThrow();
            assertThat(pointer.label().map(Label::text)).hasValue("Beijing");
            assertThat(pointer.name().full()).isEqualTo("Beijing, for Myanmar");
            assertThat(pointer.eventIds()).containsExactly("beijing");
            // north-east
            var to = pointer.pointer().orElseThrow();
            assertThat(to.dx()).isPositive();
            assertThat(to.dy()).isNegative();
            assertThat(box(world.crop()).holds(pointer.at())).isTrue();
        }
    }

    @Test
    void widens_for_a_place_in_the_country_itself() {
        var far = SampleEvents.concerning("hawaii", List.of("US"), SampleParts.city("Honolulu", "檀香山", -157.9, 21.3));
        var near = map(List.of(about("US"))).orElseThrow();
        var wide = map(List.of(about("US"), far)).orElseThrow();
        assertThat(share(wide)).isGreaterThan(share(near) * 1.2);
        var world = scene(List.of(about("US"), far), wide, WidthClass.L, Language.EN)
                .world();
        assertThat(world.symbols())
                .allSatisfy(symbol -> assertThat(symbol.pointer()).isEmpty());
    }

    @Test
    void is_the_world_where_the_events_are_about_most_of_it_or_about_no_place() {
        assertThat(map(SampleEvents.all())).isEmpty();
        assertThat(map(List.of(SampleEvents.concerning("none", List.of(), Optional.empty()))))
                .isEmpty();
        assertThat(map(List.of(about("BR"), about("CN")))).isEmpty();
    }

    @Test
    void gives_a_chapter_the_crop_of_its_own_events_in_the_shape_asked_for() {
        var laos = about("LA");
        var myanmar = about("MM");
        var map = map(List.of(laos, myanmar)).orElseThrow();
        var crop = CloseFit.crop(List.of(laos), map, WidthClass.M, 0.53).orElseThrow();
        assertThat(crop.aspect()).isCloseTo(0.53, within(0.01));
        var all = CloseFit.crop(List.of(laos, myanmar), map, WidthClass.M).orElseThrow();
        assertThat(crop.width()).isLessThan(all.width());
        assertThat(box(crop).holds(map.closeUp().orElseThrow().body("LA").orElseThrow()))
                .isTrue();
    }

    @Test
    void puts_the_mark_of_a_country_as_a_whole_clear_of_its_towns() {
        var capital =
                SampleEvents.concerning("town", List.of("BW"), SampleParts.city("Gaborone", "哈博罗内", 25.9, -24.65));
        var proxy =
                SampleEvents.concerning("proxy", List.of("BW"), SampleParts.capital("Botswana", "博茨瓦纳", 25.9, -24.65));
        var events = List.of(capital, proxy);
        var world = scene(events, map(events).orElseThrow(), WidthClass.S, Language.EN)
                .world();
        assertThat(world.symbols()).hasSize(2);
        assertThat(world.symbols())
                .extracting(symbol -> symbol.label().map(Label::text).orElse(""))
                .containsExactlyInAnyOrder("Botswana as a whole", "Gaborone");
    }

    @Test
    void names_neighbours_and_says_where_in_the_world_it_lies() {
        var events = List.of(about("LA"));
        var world = scene(events, map(events).orElseThrow(), WidthClass.L, Language.EN)
                .world();
        assertThat(world.lands().stream()
                        .filter(land -> land.label().isPresent())
                        .map(LandName::text))
                .contains("THAILAND", "VIETNAM", "CAMBODIA");
        assertThat(world.locator()).isPresent();
        var phone = scene(events, map(events).orElseThrow(), WidthClass.S, Language.EN)
                .world();
        assertThat(phone.locator()).isEmpty();
    }

    @Test
    void names_the_capital_of_the_country_beside_its_dot() {
        assertThat(capitals("BR", Language.EN)).containsExactly("• Brasília");
        assertThat(capitals("BR", Language.ZH_HANS)).containsExactly("• 巴西利亚");
        assertThat(capitals("BR", Language.FR)).containsExactly("• Brasilia");
    }

    @Test
    void names_no_capital_where_that_is_disputed_or_where_it_is_called_like_its_country() {
        assertThat(capitals("IL", Language.EN)).isEmpty();
        assertThat(capitals("SG", Language.EN)).isEmpty();
    }

    @Test
    void names_no_capital_where_a_mark_has_that_name() {
        var events = List.of(
                about("BR"),
                SampleEvents.concerning(
                        "town", List.of("BR"), SampleParts.city("Brasília", "巴西利亚", -47.9, -15.8, "BR")));
        var world = scene(events, map(events).orElseThrow(), WidthClass.L, Language.EN)
                .world();
        assertThat(world.lands())
                .filteredOn(land -> land.kind() == Label.Kind.CAPITAL)
                .isEmpty();
    }

    private static List<String> capitals(String code, Language language) {
        var events = List.of(about(code));
        return scene(events, map(events).orElseThrow(), WidthClass.L, language).world().lands().stream()
                .filter(land -> land.kind() == Label.Kind.CAPITAL)
                .flatMap(land -> land.label().stream())
                .map(Label::text)
                .toList();
    }

    static Event about(String code) {
        return SampleEvents.concerning("on-" + code.toLowerCase(Locale.ROOT), List.of(code), Optional.empty());
    }

    static Optional<Basemap> map(List<Event> events) {
        return CloseFit.basemap(events, List.of(), WORLD, ProjectionKind.EQUAL_EARTH);
    }

    static Scene scene(List<Event> events, Basemap map, WidthClass width, Language language) {
        return Scene.of(events, map, Frame.of(width.min() + 40, language));
    }

    private static double share(Basemap map) {
        return map.width() / map.closeUp().orElseThrow().world().width();
    }

    private static PlaneBox box(Crop crop) {
        return new PlaneBox(crop.x(), crop.y(), crop.x() + crop.width(), crop.y() + crop.height()).grown(1e-6);
    }

    private static boolean isDrawn(Basemap map, String code) {
        return map.findOutline(code).orElseThrow().path().length() > 8
                || map.dots().stream().map(Dot::code).anyMatch(code::equals);
    }
}
