package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;

class SceneTest {
    private static final List<Event> EVENTS = SampleEvents.all();

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 720, 1200, 3840})
    void every_dated_event_has_one_mark_in_its_lane(int width) {
        var marks = marks(scene(width)).map(Mark::eventId).toList();
        assertThat(marks).doesNotHaveDuplicates().hasSize(EVENTS.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1200})
    void marks_lie_within_the_axis(int width) {
        var axis = dated(scene(width)).axis();
        assertThat(marks(scene(width))).allSatisfy(mark -> {
            assertThat(mark.at()).isBetween((double) axis.first(), axis.last() + 1.0);
            mark.span().ifPresent(span -> {
                assertThat(span.first()).isGreaterThanOrEqualTo(axis.first());
                assertThat(span.last()).isLessThanOrEqualTo(axis.last());
            });
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1200})
    void marks_of_one_row_do_not_cover_each_other_at_the_narrowest_width_of_their_layout(int width) {
        var scene = scene(width);
        var widthClass = WidthClass.of(width);
        double pixels = widthClass.trackWidth(widthClass.min());
        for (var lane : lanes(scene)) {
            for (var mark : lane.marks()) {
                var inRow = lane.marks().stream().filter(other -> other.row() == mark.row() && other.at() > mark.at());
                assertThat(inRow)
                        .allSatisfy(other -> assertThat(dated(scene).axis().fraction(other.at())
                                        - dated(scene).axis().fraction(mark.at()))
                                .isGreaterThanOrEqualTo(13.9 / pixels));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1200})
    void symbols_lie_within_the_crop(int width) {
        var world = scene(width).world();
        assertThat(world.symbols()).isNotEmpty().allSatisfy(symbol -> {
            assertThat(world.crop().screenX(symbol.at(), 1)).isBetween(0.02, 0.98);
            assertThat(world.crop().screenY(symbol.at(), 1))
                    .isBetween(0.0, world.crop().aspect());
        });
    }

    @Test
    void an_event_of_which_only_the_country_is_known_sits_on_the_anchor_of_that_country() {
        var mali = symbol("ML");
        assertThat(mali.at())
                .isEqualTo(GridBasemap.basemap().findOutline("ML").orElseThrow().anchor());
        assertThat(mali.name().full()).isEqualTo("Mali as a whole");
    }

    @Test
    void a_report_on_a_whole_country_is_not_drawn_at_its_capital() {
        var jamaica = SampleEvents.all().stream()
                .filter(event -> event.id().equals("jm-2017"))
                .toList();
        var elsewhere = new PlanePoint(700, 500);
        var moved = GridBasemap.of(List.of(new Outline("JM", "M0 0z", elsewhere, 20, 1600)));
        var symbols =
                Scene.of(jamaica, moved, Frame.of(1200, Language.EN)).world().symbols();
        assertThat(symbols).singleElement().satisfies(symbol -> {
            assertThat(symbol.at()).isEqualTo(elsewhere);
            assertThat(symbol.key()).isEqualTo("JM");
            assertThat(symbol.name().full()).isEqualTo("Jamaica as a whole");
        });
    }

    @Test
    void a_place_abroad_is_named_by_its_place_and_its_subject_and_counts_for_its_subject() {
        var changchun = symbol("LA@125.3,43.9");
        assertThat(changchun.eventIds()).contains("la-2015").doesNotContain("cn-2019");
        assertThat(changchun.country()).isEqualTo("LA");
        assertThat(changchun.name().full()).isEqualTo("Changchun, for Laos");
        var meeting =
                EVENTS.stream().filter(event -> event.id().equals("la-2015")).toList();
        var world = Scene.of(meeting, GridBasemap.basemap(), Frame.of(1200, Language.ZH_HANS))
                .world();
        assertThat(world.fills()).extracting(WorldView.Fill::country).containsExactly("LA");
        assertThat(world.symbols())
                .singleElement()
                .satisfies(symbol ->
                        assertThat(symbol.label().orElseThrow().text()).isEqualTo("长春（涉及老挝）"));
    }

    @Test
    void type_tells_a_town_from_a_country() {
        var kinds = scene(1200).world().symbols().stream()
                .flatMap(symbol -> symbol.label().stream())
                .collect(Collectors.toMap(Label::text, Label::kind));
        assertThat(kinds).containsEntry("Botswana", Label.Kind.COUNTRY).containsEntry("Santa Cruz", Label.Kind.TOWN);
    }

    @Test
    void a_place_that_the_map_cannot_show_is_told() {
        var meeting = EVENTS.stream()
                .filter(event -> event.id().equals("bw-2019"))
                .map(event -> Altered.at(event, "South Pole", "南极点", 0, -90))
                .toList();
        var world = Scene.of(meeting, GridBasemap.basemap(), Frame.of(1200, Language.EN))
                .world();
        assertThat(world.symbols()).isEmpty();
        assertThat(world.beyond()).extracting(PlaceName::full).containsExactly("South Pole, Botswana");
    }

    @Test
    void a_place_is_hollow_where_the_stage_that_it_shows_was_reported_once_only() {
        assertThat(symbol("BW@25.9,-24.7").once()).isTrue();
        assertThat(symbol("EC@-78.5,-0.2").once()).isFalse();
        assertThat(symbol("PG").once()).isTrue();
        assertThat(symbol("PG").disputed()).isTrue();
    }

    @Test
    void arcs_run_from_the_town_of_the_actor_in_focus_and_their_beginning_is_named() {
        var world = focused(EVENTS);
        assertThat(world.arcs()).isNotEmpty();
        assertThat(world.arcs().stream().map(Arc::from).collect(Collectors.toSet()))
                .containsExactly(GridBasemap.basemap().projector().project(114.06, 22.65));
        var seat = world.seat().orElseThrow();
        assertThat(seat.label().orElseThrow().text()).isEqualTo("Shenzhen");
        assertThat(scene(1200).world().arcs()).isEmpty();
    }

    @Test
    void without_a_known_town_there_are_no_arcs() {
        var events = EVENTS.stream().map(Altered::withoutSeats).toList();
        assertThat(focused(events).arcs()).isEmpty();
        assertThat(focused(events).seat()).isEmpty();
    }

    @Test
    void a_symbol_that_stands_at_the_seat_carries_its_name_and_no_arc_leads_to_it() {
        var event = EVENTS.stream()
                .filter(other -> other.id().equals("la-2009"))
                .map(other -> Altered.at(other, "A hall", "会场", 114.0, 22.6))
                .toList();
        var world = focused(event);
        assertThat(world.arcs()).isEmpty();
        assertThat(world.seat().orElseThrow().covered()).isTrue();
        assertThat(world.symbols())
                .singleElement()
                .satisfies(symbol ->
                        assertThat(symbol.label().orElseThrow().text()).isEqualTo("Shenzhen"));
    }

    @Test
    void by_the_clock_of_reports_amark_sits_at_its_report() {
        var frame = new Frame(1200, Language.EN, EventClock.REPORTED, Optional.empty());
        var marks = marks(Scene.of(EVENTS, GridBasemap.basemap(), frame)).toList();
        var laos = marks.stream()
                .filter(mark -> mark.eventId().equals("la-2009"))
                .findFirst()
                .orElseThrow();
        assertThat(laos.at()).isEqualTo(LocalDate.of(2020, 10, 3).toEpochDay() + 0.5);
        assertThat(marks).noneMatch(Mark::lag);
    }

    @Test
    void what_has_no_beginning_fades_in_before_its_end_what_has_none_goes_on_and_an_unknown_end_stops_at_the_report() {
        var axis = dated(scene(1200)).axis();
        var fading = span("ml-2019");
        assertThat(fading.start()).isEqualTo(Edge.OPEN);
        assertThat(axis.fraction(fading.last()) - axis.fraction(fading.first())).isBetween(0.02, 0.1);
        assertThat(span("ir-2021").last()).isEqualTo(axis.last());
        assertThat(span("lr-2016").end()).isEqualTo(Edge.UNKNOWN);
        assertThat(span("lr-2016").last()).isEqualTo(LocalDate.of(2021, 5, 1).toEpochDay());
    }

    @Test
    void a_link_takes_the_colour_of_the_stage_reached_and_skips_what_is_only_planned() {
        var myanmar = lane("mm-id");
        assertThat(myanmar.links()).allMatch(link -> link.stage() == StageClass.PROPOSED);
        assertThat(myanmar.links().getLast().to())
                .isEqualTo((double) LocalDate.of(2023, 9, 15).toEpochDay());
    }

    @Test
    void the_name_of_acountry_leads_its_lanes_once() {
        var laos = lanes(scene(1200)).stream()
                .filter(lane -> lane.country().equals(Optional.of("LA")))
                .toList();
        assertThat(laos).extracting(Lane::firstOfCountry).containsExactly(true, false);
    }

    @Test
    void an_empty_list_still_has_ascene_to_draw() {
        for (int width : new int[] {360, 720, 1200}) {
            var scene = Scene.of(List.of(), GridBasemap.basemap(), Frame.of(width, Language.EN));
            assertThat(lanes(scene)).isEmpty();
            assertThat(scene.timeline()).isEqualTo(new UndatedTimeline(List.of()));
            assertThat(scene.world().crop().width()).isPositive();
        }
    }

    @Test
    void equal_arguments_give_equal_scenes() {
        assertThat(scene(720)).isEqualTo(scene(720));
    }

    private static Scene scene(int width) {
        return Scene.of(EVENTS, GridBasemap.basemap(), Frame.of(width, Language.EN));
    }

    @Test
    void events_without_any_day_have_lanes_and_no_axis() {
        var events = EVENTS.stream().map(Altered::undated).toList();
        var timeline = Scene.of(events, GridBasemap.basemap(), Frame.of(720, Language.EN))
                .timeline();
        assertThat(timeline)
                .isInstanceOfSatisfying(
                        UndatedTimeline.class,
                        undated -> assertThat(undated.lanes())
                                .hasSameSizeAs(lanes(scene(720)))
                                .flatExtracting(Lane::unplaced)
                                .hasSameSizeAs(EVENTS));
        assertThat(timeline.marks()).isEmpty();
    }

    private static DatedTimeline dated(Scene scene) {
        return switch (scene.timeline()) {
            case DatedTimeline dated -> dated;
            case UndatedTimeline undated -> throw new AssertionError("expected days, was " + undated);
        };
    }

    private static WorldView focused(List<Event> events) {
        var frame = new Frame(1200, Language.EN, EventClock.HAPPENED, Optional.of("supplier"));
        return Scene.of(events, GridBasemap.basemap(), frame).world();
    }

    private static Stream<Mark> marks(Scene scene) {
        return lanes(scene).stream().flatMap(lane -> lane.marks().stream());
    }

    private static PlaceSymbol symbol(String key) {
        return scene(1200).world().symbols().stream()
                .filter(symbol -> symbol.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Lane lane(String key) {
        return lanes(scene(1200)).stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(String eventId) {
        return marks(scene(1200))
                .filter(mark -> mark.eventId().equals(eventId))
                .findFirst()
                .flatMap(Mark::span)
                .orElseThrow();
    }

    private static List<Lane> lanes(Scene scene) {
        return switch (scene.timeline()) {
            case ExactTimeline exact -> exact.lanes();
            case RibbonTimeline dense -> throw new AssertionError("expected marks, was " + dense);
            case UndatedTimeline undated -> undated.lanes();
        };
    }
}
