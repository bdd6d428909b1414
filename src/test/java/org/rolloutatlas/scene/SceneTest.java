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
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;

class SceneTest {
    private static final List<Event> EVENTS = SampleEvents.all();

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 720, 1200, 3840})
    void everyDatedEventHasOneMarkInItsLane(int width) {
        var marks = marks(scene(width)).map(Mark::eventId).toList();
        assertThat(marks).doesNotHaveDuplicates().hasSize(EVENTS.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1200})
    void marksLieWithinTheAxis(int width) {
        var axis = scene(width).timeline().axis();
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
    void marksOfOneRowDoNotCoverEachOtherAtTheNarrowestWidthOfTheirLayout(int width) {
        var scene = scene(width);
        var widthClass = WidthClass.of(width);
        double pixels = widthClass.trackWidth(widthClass.min());
        for (var lane : lanes(scene)) {
            for (var mark : lane.marks()) {
                var inRow = lane.marks().stream().filter(other -> other.row() == mark.row() && other.at() > mark.at());
                assertThat(inRow)
                        .allSatisfy(other -> assertThat(scene.timeline().axis().fraction(other.at())
                                        - scene.timeline().axis().fraction(mark.at()))
                                .isGreaterThanOrEqualTo(13.9 / pixels));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1200})
    void symbolsLieWithinTheCrop(int width) {
        var world = scene(width).world();
        assertThat(world.symbols()).isNotEmpty().allSatisfy(symbol -> {
            assertThat(world.crop().screenX(symbol.at(), 1)).isBetween(0.02, 0.98);
            assertThat(world.crop().screenY(symbol.at(), 1))
                    .isBetween(0.0, world.crop().aspect());
        });
    }

    @Test
    void anEventOfWhichOnlyTheCountryIsKnownSitsOnTheAnchorOfThatCountry() {
        var mali = symbol("ML");
        assertThat(mali.at())
                .isEqualTo(GridBasemap.basemap().findOutline("ML").orElseThrow().anchor());
        assertThat(mali.place()).isEmpty();
    }

    @Test
    void aMeetingAbroadIsPlacedWhereItWas() {
        assertThat(symbol("CN@125.3,43.9").eventIds()).contains("la-2015");
    }

    @Test
    void aPlaceIsHollowWhereTheStageThatItShowsWasReportedOnceOnly() {
        assertThat(symbol("BW@25.9,-24.7").once()).isTrue();
        assertThat(symbol("EC@-78.5,-0.2").once()).isFalse();
        // well sourced until it is said to have gone into operation
        assertThat(symbol("PG@147.2,-9.5").once()).isTrue();
        assertThat(symbol("PG@147.2,-9.5").disputed()).isTrue();
    }

    @Test
    void aWindowLimitsTheMapButNotTheLanes() {
        var window = new Window(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31));
        var scene = Scene.of(
                EVENTS,
                GridBasemap.basemap(),
                new Frame(1200, Language.EN, EventClock.HAPPENED, Optional.of(window), Optional.empty()));
        assertThat(scene.world().fills()).extracting(WorldView.Fill::country).containsExactly("ID", "LA");
        assertThat(marks(scene)).hasSize(EVENTS.size());
    }

    @Test
    void arcsRunFromTheSeatOfTheActorInFocus() {
        var frame = new Frame(1200, Language.EN, EventClock.HAPPENED, Optional.empty(), Optional.of("supplier"));
        var arcs = Scene.of(EVENTS, GridBasemap.basemap(), frame).world().arcs();
        assertThat(arcs).isNotEmpty();
        assertThat(arcs.stream().map(Arc::from).collect(Collectors.toSet()))
                .containsExactly(
                        GridBasemap.basemap().findOutline("CN").orElseThrow().anchor());
        assertThat(scene(1200).world().arcs()).isEmpty();
    }

    @Test
    void byTheClockOfReportsAMarkSitsAtItsReport() {
        var frame = new Frame(1200, Language.EN, EventClock.REPORTED, Optional.empty(), Optional.empty());
        var marks = marks(Scene.of(EVENTS, GridBasemap.basemap(), frame)).toList();
        var laos = marks.stream()
                .filter(mark -> mark.eventId().equals("la-2009"))
                .findFirst()
                .orElseThrow();
        assertThat(laos.at()).isEqualTo(LocalDate.of(2020, 10, 3).toEpochDay() + 0.5);
        assertThat(marks).noneMatch(Mark::lag);
    }

    @Test
    void sidesWithoutBoundReachTheEndOfTheAxisAndAnUnknownEndStopsAtTheReport() {
        var axis = scene(1200).timeline().axis();
        assertThat(span("ml-2019").first()).isEqualTo(axis.first());
        assertThat(span("ml-2019").start()).isEqualTo(Edge.OPEN);
        assertThat(span("ir-2021").last()).isEqualTo(axis.last());
        assertThat(span("lr-2016").end()).isEqualTo(Edge.UNKNOWN);
        assertThat(span("lr-2016").last()).isEqualTo(LocalDate.of(2021, 5, 1).toEpochDay());
    }

    @Test
    void aLinkTakesTheColourOfTheStageReachedAndSkipsWhatIsOnlyPlanned() {
        var myanmar = lane("mm-id");
        assertThat(myanmar.links()).allMatch(link -> link.stage() == StageClass.PROPOSED);
        assertThat(myanmar.links().getLast().to())
                .isEqualTo((double) LocalDate.of(2023, 9, 15).toEpochDay());
    }

    @Test
    void theNameOfACountryLeadsItsLanesOnce() {
        var laos = lanes(scene(1200)).stream()
                .filter(lane -> lane.country().equals(Optional.of("LA")))
                .toList();
        assertThat(laos).extracting(Lane::firstOfCountry).containsExactly(true, false);
    }

    @Test
    void anEmptyListStillHasASceneToDraw() {
        for (int width : new int[] {360, 720, 1200}) {
            var scene = Scene.of(List.of(), GridBasemap.basemap(), Frame.of(width, Language.EN));
            assertThat(lanes(scene)).isEmpty();
            assertThat(scene.timeline().axis().ticks()).isNotEmpty();
            assertThat(scene.world().crop().width()).isPositive();
        }
    }

    @Test
    void equalArgumentsGiveEqualScenes() {
        assertThat(scene(720)).isEqualTo(scene(720));
    }

    private static Scene scene(int width) {
        return Scene.of(EVENTS, GridBasemap.basemap(), Frame.of(width, Language.EN));
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
            case DenseTimeline dense -> throw new AssertionError("expected marks, was " + dense);
        };
    }
}
