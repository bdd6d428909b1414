package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/** The events of one project → a lane. */
final class LaneLayout {
    private static final double VISIBLE_LAG = 15;
    /** Of a date without a beginning: long enough to be seen to fade, too short to be read as years; pixels. */
    private static final double FADE = 44;

    private final TimeAxis axis;
    private final Frame frame;
    private final double narrowest;

    private record Report(long day, int row) {}

    LaneLayout(TimeAxis axis, Frame frame) {
        this.axis = axis;
        this.frame = frame;
        var widthClass = frame.widthClass();
        this.narrowest = widthClass.trackWidth(widthClass.min());
    }

    static String key(Event event) {
        return event.project()
                .map(project -> project.id())
                .orElseGet(() ->
                        "context-" + event.countries().stream().findFirst().orElse("none"));
    }

    /** The country under which an event is listed: the first of its project, otherwise its own first. */
    static Optional<String> country(Event event) {
        return event.project()
                .map(project -> project.countries().getFirst())
                .or(() -> event.countries().stream().findFirst());
    }

    /** The lane of events of which no day is known. */
    static Lane undated(List<Event> life, Frame frame) {
        var ids = life.stream().map(Event::id).sorted().toList();
        var event = life.getFirst();
        return new Lane(key(event), country(event), name(event, frame), true, 1, List.of(), List.of(), ids);
    }

    private static Optional<String> name(Event event, Frame frame) {
        return event.project().map(project -> project.name().in(frame.language()));
    }

    /** A lane without a mark has events that the clock of the frame does not date. */
    Lane of(List<Event> life) {
        var marks = life.stream()
                .flatMap(event -> mark(event).stream())
                .sorted(Comparator.comparingDouble(Mark::at))
                .toList();
        var unplaced = life.stream()
                .filter(event -> mark(event).isEmpty())
                .map(Event::id)
                .sorted()
                .toList();
        var event = life.getFirst();
        var rowed = inRows(marks);
        int rows = rowed.stream().mapToInt(Mark::row).max().orElse(0) + 1;
        var name = name(event, frame);
        return new Lane(key(event), country(event), name, true, rows, links(marks), withLags(rowed), unplaced);
    }

    /** Its mark in the first row, without its line to the report; empty without any date. */
    Optional<Mark> mark(Event event) {
        var span = Moment.of(event, frame.clock()).map(found -> cut(found, Moment.reportDay(event)));
        var report = Moment.reportDay(event);
        if (span.isEmpty() && report.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                event.id(),
                event.stage().stageClass(),
                span,
                report.isPresent() ? Optional.of(report.getAsLong()) : Optional.empty(),
                false,
                event.independentSources() <= 1,
                event.planned(),
                !event.disagreements().isEmpty(),
                0));
    }

    /** What has no end is drawn to the end of the axis; what had ended when it was reported, to the report; what has no beginning, a little before its end. */
    private Span cut(Span span, OptionalLong report) {
        long last = switch (span.end()) {
            case STATED -> span.last();
            case OPEN -> axis.last();
            case UNKNOWN -> report.orElse(0) > span.first() ? report.orElseThrow() : axis.last();
        };
        return new Span(
                span.start() == Edge.STATED ? span.first() : faded(last), last, span.start(), span.end(), span.soft());
    }

    private long faded(long last) {
        double days = (axis.last() - axis.first() + 1) * FADE / narrowest;
        return Math.max(axis.first(), last - Math.round(days));
    }

    private List<Mark> inRows(List<Mark> marks) {
        var rows = LaneRows.of(marks.stream().map(this::room).toList());
        return IntStream.range(0, marks.size())
                .mapToObj(i -> marks.get(i).inRow(rows.get(i)))
                .toList();
    }

    private LaneRows.Room room(Mark mark) {
        double at = axis.fraction(mark.at()) * narrowest;
        return mark.span()
                .map(span -> new LaneRows.Room(
                        at, axis.fraction(span.first()) * narrowest, axis.fraction(span.last() + 1) * narrowest))
                .orElseGet(() -> new LaneRows.Room(at, at, at));
    }

    /** What is planned and what is context does not move a project on. */
    private static List<StageLink> links(List<Mark> marks) {
        var links = new ArrayList<StageLink>();
        Optional<Mark> reached = Optional.empty();
        for (var mark : marks) {
            if (mark.planned()
                    || mark.stage() == StageClass.CONTEXT
                    || mark.span().isEmpty()) {
                continue;
            }
            var next = mark;
            reached.filter(before -> end(before) < begin(next))
                    .ifPresent(before -> links.add(new StageLink(end(before), begin(next), before.stage())));
            reached = Optional.of(mark);
        }
        return links;
    }

    private static double begin(Mark mark) {
        return mark.span().map(span -> (double) span.first()).orElseThrow();
    }

    private static double end(Mark mark) {
        return mark.span().map(span -> span.last() + 1.0).orElseThrow();
    }

    private List<Mark> withLags(List<Mark> marks) {
        var drawn = new HashSet<Report>();
        return marks.stream()
                .map(mark -> mark.withLag(
                        isLate(mark) && drawn.add(new Report(mark.reportDay().orElseThrow(), mark.row()))))
                .toList();
    }

    private boolean isLate(Mark mark) {
        if (mark.span().isEmpty() || mark.reportDay().isEmpty() || frame.clock() == EventClock.REPORTED) {
            return false;
        }
        var span = mark.span().get();
        double report = axis.fraction(mark.reportDay().get() + 0.5);
        double begin = Math.max(axis.fraction(mark.at()), axis.fraction(span.last() + 1));
        return span.end() == Edge.STATED && (report - begin) * narrowest >= VISIBLE_LAG;
    }
}
