package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Independence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.Source;

/**
 * A question as a line that splits into one strand a position, in the order of the record.
 *
 * @param axis of their marks; empty where nothing of it is dated
 */
public record Strands(Optional<TimeAxis> axis, List<Strand> strands) {
    /** Of the classes the one whose tracks are the shortest: its ticks fit every lane. */
    private static final WidthClass TICKS = WidthClass.M;

    public Strands {
        strands = List.copyOf(strands);
    }

    /**
     * The strands of a question.
     *
     * @param events that it concerns, those that stand
     */
    public static Strands of(Disagreement question, List<Event> events, Language language) {
        var owned = StrandEvents.of(question, events);
        var spans = spans(question, owned);
        var axis = spans.isEmpty() ? Optional.<TimeAxis>empty() : Optional.of(AxisFit.of(spans, TICKS, language));
        var bars = StrandBar.of(question.positions());
        var strands = IntStream.range(0, question.positions().size()).mapToObj(i -> {
            var position = question.positions().get(i);
            var own = owned.of(position).stream()
                    .sorted(Comparator.comparingDouble(Strands::day))
                    .toList();
            return new Strand(
                    letter(i),
                    position,
                    Independence.count(position.sources()),
                    own,
                    own.stream().flatMap(event -> mark(event, axis).stream()).toList(),
                    reports(position),
                    day(position).flatMap(span -> axis.map(all -> cut(span, all))),
                    Optional.ofNullable(bars.get(position)));
        });
        return new Strands(axis, strands.toList());
    }

    /** How thick the strands of a question are, pixels, in the order of the record. */
    public static List<Double> widths(Disagreement question) {
        return question.positions().stream()
                .map(position -> Strand.width(Independence.count(position.sources())))
                .toList();
    }

    /** How thick they are, pixels. */
    public List<Double> widths() {
        return strands.stream().map(Strand::width).toList();
    }

    /** Whether numbers are drawn to one scale. */
    public boolean isScaled() {
        return strands.stream().anyMatch(strand -> strand.bar().isPresent());
    }

    /** Whether any position answers with a number or a date. */
    public boolean isValued() {
        return strands.stream().anyMatch(strand -> strand.position().value().isPresent());
    }

    private static String letter(int index) {
        return index < 26 ? Character.toString('A' + index) : letter(index / 26 - 1) + letter(index % 26);
    }

    /** The middle of its date; what is undated comes after all that is dated. */
    private static double day(Event event) {
        return Moment.of(event, EventClock.HAPPENED).map(Span::at).orElse(Double.MAX_VALUE);
    }

    private static Optional<StrandMark> mark(Event event, Optional<TimeAxis> axis) {
        return Moment.of(event, EventClock.HAPPENED)
                .flatMap(span -> axis.map(all -> new StrandMark(event, cut(span, all))));
    }

    private static Span cut(Span span, TimeAxis axis) {
        return new Span(
                span.start() == Edge.STATED ? span.first() : axis.first(),
                span.end() == Edge.STATED ? span.last() : axis.last(),
                span.start(),
                span.end(),
                span.soft());
    }

    private static List<Long> reports(Position position) {
        return position.sources().stream()
                .flatMap(source -> published(source).stream())
                .map(span -> (long) Math.floor(span.at()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Span> published(Source source) {
        return source.published().flatMap(Moment::span);
    }

    private static Optional<Span> day(Position position) {
        return position.value().flatMap(value -> switch (value) {
            case PositionValue.Day(var date, var _) -> Moment.span(date);
            case PositionValue.Quantity _ -> Optional.empty();
        });
    }

    private static List<Span> spans(Disagreement question, StrandEvents owned) {
        var spans = new ArrayList<Span>();
        for (var position : question.positions()) {
            var happened = owned.of(position).stream().flatMap(event -> Moment.of(event, EventClock.HAPPENED).stream());
            Stream.concat(happened, day(position).stream()).forEach(spans::add);
            reports(position).forEach(day -> spans.add(new Span(day, day, Edge.STATED, Edge.STATED, false)));
        }
        return spans;
    }
}
