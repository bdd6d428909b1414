package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.scene.ChapterView;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.Frame;
import org.rolloutatlas.scene.Ground;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Rows;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/**
 * What is drawn of one chapter: its part of the map, its lanes on the axis of the whole story.
 *
 * @param id of the chapter, unique in its story
 * @param events those that the chapter selects, in the order of the dataset
 * @param focus the event on which it rests, if it selects that one
 * @param ground what its map shows and is drawn on
 * @param world its places and countries there
 * @param lanes with its own marks only
 * @param axis of the story; empty where no event of it has a date
 */
public record ChapterPlate(
        String id,
        List<Event> events,
        Optional<Event> focus,
        Ground ground,
        WorldView world,
        List<Lane> lanes,
        Optional<TimeAxis> axis) {

    /** More lanes than this, or more rows of marks, are drawn as one. */
    private static final int FEW = 3;

    private static final int FEW_ROWS = 4;

    public ChapterPlate {
        events = List.copyOf(events);
        lanes = List.copyOf(lanes);
    }

    /**
     * Lays a chapter out.
     *
     * @param story the figure of the whole story
     * @param focus id of an event
     * @param sights places that its map fits; empty for those of its events
     * @param world to draw nearer maps from
     */
    public static ChapterPlate of(
            Figure story, String id, List<Event> events, Optional<String> focus, List<Sight> sights, World world) {
        var own = story.events().values().stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.toSet());
        var frame = story.scene(WidthClass.S).frame();
        var ground = Ground.of(ChapterView.box(events, own, sights, story.basemap()), story.basemap(), world);
        return new ChapterPlate(
                id,
                events,
                events.stream()
                        .filter(event -> focus.filter(event.id()::equals).isPresent())
                        .findFirst(),
                ground,
                ChapterView.of(
                        events,
                        focus,
                        ground,
                        story.basemap(),
                        frame,
                        story.scene(WidthClass.L).world().symbols()),
                lanes(story, events, frame),
                axis(story));
    }

    private static Optional<TimeAxis> axis(Figure story) {
        return switch (story.scene(WidthClass.S).timeline()) {
            case DatedTimeline dated -> Optional.of(dated.axis());
            case UndatedTimeline _ -> Optional.empty();
        };
    }

    /** Its marks lie as they do in the figure of the story; where that has closed rows, as they would alone. */
    private static List<Lane> lanes(Figure story, List<Event> events, Frame frame) {
        var ids = events.stream().map(Event::id).collect(Collectors.toSet());
        return switch (story.scene(WidthClass.S).timeline()) {
            case ExactTimeline exact ->
                exact.lanes().stream()
                        .map(lane -> only(lane, ids))
                        .filter(Lane::hasMarks)
                        .toList();
            case RibbonTimeline _ ->
                Scene.of(events, story.basemap(), frame, Rows.OPEN).timeline() instanceof ExactTimeline alone
                        ? alone.drawn()
                        : List.of();
            case UndatedTimeline _ -> List.of();
        };
    }

    private static Lane only(Lane lane, Set<String> ids) {
        var marks = lane.marks().stream()
                .filter(mark -> ids.contains(mark.eventId()))
                .toList();
        var rows = marks.stream().map(Mark::row).distinct().sorted().toList();
        return new Lane(
                lane.key(),
                lane.country(),
                lane.name(),
                lane.firstOfCountry(),
                Math.max(1, rows.size()),
                List.of(),
                marks.stream()
                        .map(mark -> inRow(mark, rows.indexOf(mark.row())))
                        .toList(),
                List.of());
    }

    private static Mark inRow(Mark mark, int row) {
        return new Mark(
                mark.eventId(),
                mark.stage(),
                mark.span(),
                mark.reportDay(),
                mark.lag(),
                mark.once(),
                mark.planned(),
                mark.disputed(),
                row);
    }

    /** Whether its lanes are so many that they are drawn as one. */
    boolean isFolded() {
        return lanes.size() > FEW || lanes.stream().mapToInt(Lane::rows).sum() > FEW_ROWS;
    }

    List<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
    }

    /** Where the chapter stands in time, as a share of the axis: at its focus, otherwise at its first mark. */
    public Optional<Double> at() {
        return axis.flatMap(days -> marks().stream()
                .filter(mark -> isFocus(mark.eventId()))
                .findFirst()
                .or(() -> marks().stream().min((a, b) -> Double.compare(a.at(), b.at())))
                .map(mark -> days.fraction(mark.at())));
    }

    boolean isFocus(String eventId) {
        return focus.map(Event::id).filter(eventId::equals).isPresent();
    }

    /**
     * The days of its events, from and to as shares of the axis; empty where none has a date. A date without a beginning counts
     * from its end.
     */
    public Optional<double[]> window() {
        return axis.filter(_ -> !lanes.isEmpty()).map(days -> new double[] {
            marks().stream()
                    .mapToDouble(mark -> days.fraction(first(mark)))
                    .min()
                    .orElseThrow(),
            marks().stream()
                    .mapToDouble(mark -> days.fraction(last(mark)))
                    .max()
                    .orElseThrow()
        });
    }

    private static double first(Mark mark) {
        return mark.span()
                .map(span -> span.start() == Edge.STATED ? span.first() : span.last())
                .map(Long::doubleValue)
                .orElseGet(mark::at);
    }

    private static double last(Mark mark) {
        return mark.span()
                .map(span -> span.end() == Edge.STATED ? span.last() + 1 : span.first() + 1)
                .map(Long::doubleValue)
                .orElseGet(mark::at);
    }
}
