package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.event.StageClass;

/**
 * One event in its lane.
 *
 * @param span when, by the clock of the frame, cut at the axis where a side has no bound; empty for an undated event, which
 *     is drawn at its report alone
 * @param reportDay epoch day of the earliest report held; empty if no source carries a date
 * @param lag whether the line to the earliest report is drawn: only where it can be seen, and once for all that share it
 * @param once whether it rests on one independent source
 * @param row 0 for the row of the links, further ones below it
 */
public record Mark(
        String eventId,
        StageClass stage,
        Optional<Span> span,
        Optional<Long> reportDay,
        boolean lag,
        boolean once,
        boolean planned,
        boolean disputed,
        int row) {
    /** The day at which its glyph sits. */
    public double at() {
        return span.map(Span::at).or(() -> reportDay.map(day -> day + 0.5)).orElseThrow();
    }

    Mark inRow(int newRow) {
        return new Mark(eventId, stage, span, reportDay, lag, once, planned, disputed, newRow);
    }

    Mark withLag(boolean drawn) {
        return new Mark(eventId, stage, span, reportDay, drawn, once, planned, disputed, row);
    }
}
