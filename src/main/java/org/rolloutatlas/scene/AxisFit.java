package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rolloutatlas.event.Language;

/** Chooses what a time axis shows and where its ticks are. */
final class AxisFit {
    private static final double MINOR_ROOM = 16;
    /** Room for a side without bound to fade in, share of the axis. */
    private static final double FADE = 0.10;

    private AxisFit() {}

    static TimeAxis of(List<Span> spans, WidthClass widthClass, Language language) {
        // an empty timeline still has an axis: one year, any year
        long first = spans.stream().mapToLong(Span::first).min().orElse(0);
        long last = spans.stream().mapToLong(Span::last).max().orElse(364);
        long fade = Math.max(30, Math.round((last - first) * FADE));
        long from =
                spans.stream().mapToLong(span -> fadeStart(span, fade)).min().orElse(first);
        long to = spans.stream().mapToLong(span -> fadeEnd(span, fade)).max().orElse(last);
        var unit = unit(to - from);
        long begin = unit.floor(from);
        long end = unit.next(to) - 1;
        return new TimeAxis(begin, end, ticks(begin, end, widthClass, language));
    }

    private static long fadeStart(Span span, long fade) {
        return span.start() == Edge.STATED ? span.first() : span.first() - fade;
    }

    private static long fadeEnd(Span span, long fade) {
        return span.end() == Edge.STATED ? span.last() : span.last() + fade;
    }

    private static TickStep unit(long days) {
        return days > 6 * 365
                ? TickStep.YEAR
                : days > 550 ? TickStep.QUARTER : days > 100 ? TickStep.MONTH : TickStep.WEEK;
    }

    private static List<TimeAxis.Tick> ticks(long first, long last, WidthClass widthClass, Language language) {
        double pixelsPerDay = widthClass.trackWidth(widthClass.min()) / (last + 1 - first);
        var labelled = finest(pixelsPerDay, step -> step.days() * pixelsPerDay >= step.labelRoom())
                .orElse(TickStep.CENTURY);
        var minor = finest(pixelsPerDay, labelled::contains).orElse(labelled);
        var ticks = new ArrayList<TimeAxis.Tick>();
        for (long day = first; day <= last + 1; day = minor.next(day)) {
            if (minor.floor(day) == day) {
                boolean carriesLabel = labelled.floor(day) == day;
                ticks.add(new TimeAxis.Tick(day, carriesLabel ? labelled.label(day, language) : ""));
            }
        }
        return ticks;
    }

    private static Optional<TickStep> finest(double pixelsPerDay, Predicate<TickStep> condition) {
        return Arrays.stream(TickStep.values())
                .filter(step -> condition.test(step) && step.days() * pixelsPerDay >= MINOR_ROOM)
                .findFirst();
    }
}
