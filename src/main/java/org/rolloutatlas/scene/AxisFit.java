package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.event.Language;

/** Chooses what a time axis shows. */
final class AxisFit {
    /** An axis shows at least so many of its units. */
    private static final int LEAST_UNITS = 4;

    /** Room for a side without bound to fade in, share of the axis. */
    private static final double FADE = 0.10;

    private AxisFit() {}

    /**
     * An axis for some spans.
     *
     * @param spans at least one
     */
    static TimeAxis of(List<Span> spans, WidthClass widthClass, Language language) {
        long first = spans.stream().mapToLong(Span::first).min().orElseThrow();
        long last = spans.stream().mapToLong(Span::last).max().orElseThrow();
        long fade = Math.max(30, Math.round((last - first) * FADE));
        long from =
                spans.stream().mapToLong(span -> fadeStart(span, fade)).min().orElse(first);
        long to = spans.stream().mapToLong(span -> fadeEnd(span, fade)).max().orElse(last);
        var unit = unit(to - from);
        long begin = unit.floor(from);
        long end = unit.next(to) - 1;
        // one bar as wide as the figure would tell nothing of time
        while (end - begin < LEAST_UNITS * unit.days() - 1) {
            begin = unit.floor(begin - 1);
            end = unit.next(end + 1) - 1;
        }
        return new TimeAxis(begin, end, TickFit.ticks(begin, end, widthClass, language));
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
}
