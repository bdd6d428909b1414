package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.rolloutatlas.event.Language;

/**
 * Where the ticks of an axis are and what stands at them. Both ends are labelled, inwards, so that nothing is cut: the left
 * one with the period that begins there, the right one with the period that ends there. A year is told at the left end, and
 * at the right end where no label between tells it.
 */
final class TickFit {
    private static final double MINOR_ROOM = 16;
    /** Between two labels, pixels. */
    private static final double GAP = 8;
    /** Size of the letters of labels, pixels. */
    private static final double SIZE = 12;

    private final long first;
    private final long last;
    private final double pixelsPerDay;
    private final Language language;

    private TickFit(long first, long last, WidthClass widthClass, Language language) {
        this.first = first;
        this.last = last;
        this.pixelsPerDay = widthClass.trackWidth(widthClass.min()) / (last + 1 - first);
        this.language = language;
    }

    static List<TimeAxis.Tick> ticks(long first, long last, WidthClass widthClass, Language language) {
        return new TickFit(first, last, widthClass, language).ticks();
    }

    private List<TimeAxis.Tick> ticks() {
        var labelled =
                finest(step -> step.days() * pixelsPerDay >= step.labelRoom()).orElse(TickStep.CENTURY);
        var minor = finest(labelled::contains).orElse(labelled);
        var left = TickStep.labelWithYear(first, language);
        var ticks = new ArrayList<TimeAxis.Tick>();
        ticks.add(new TimeAxis.Tick(first, left));
        inner(minor).filter(day -> labelled.floor(day) != day).forEach(day -> ticks.add(new TimeAxis.Tick(day, "")));
        var right = TickStep.labelOfLast(last, first, language);
        double room = (last + 1 - first) * pixelsPerDay - FontMetrics.width(right, SIZE) - GAP;
        inner(minor).filter(day -> labelled.floor(day) == day).forEach(day -> {
            var label = labelled.label(day, language);
            double middle = (day - first) * pixelsPerDay;
            double half = FontMetrics.width(label, SIZE) / 2;
            boolean fits = middle - half >= FontMetrics.width(left, SIZE) + GAP && middle + half <= room;
            ticks.add(new TimeAxis.Tick(day, fits && !label.equals(right) ? label : ""));
        });
        ticks.add(new TimeAxis.Tick(last + 1, right));
        ticks.sort((a, b) -> Long.compare(a.day(), b.day()));
        return ticks;
    }

    /** The beginnings of a step, without the ends of the axis. */
    private LongStream inner(TickStep step) {
        return LongStream.iterate(step.next(first), day -> day <= last, step::next);
    }

    private Optional<TickStep> finest(Predicate<TickStep> condition) {
        return Arrays.stream(TickStep.values())
                .filter(step -> condition.test(step) && step.days() * pixelsPerDay >= MINOR_ROOM)
                .findFirst();
    }
}
