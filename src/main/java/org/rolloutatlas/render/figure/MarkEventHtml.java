package org.rolloutatlas.render.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.EventWords;

/** What the mark of an event tells a script, wherever it sits, and the mark of an event that sits nowhere. */
final class MarkEventHtml {
    private final Figure figure;
    private final Seats seats;
    private final Markup out;
    private final EventWords words;

    MarkEventHtml(Figure figure, Seats seats, Markup out) {
        this.figure = figure;
        this.seats = seats;
        this.out = out;
        this.words = new EventWords(figure.wording());
    }

    /** Not to be seen, and there for who changes the clock. */
    void unplaced(Event event) {
        var stage = event.stage().stageClass();
        out.open("a").attr("href", figure.links().event(event.id()));
        out.attr("class", FigureHtml.classes("mark", stage.code(), style(event), "nowhere"));
        data(event, Optional.empty());
        out.attr("aria-label", words.name(event, figure.clock()));
        out.open("circle").attr("class", "hit").attr("cx", Decimal.percent(0)).empty();
        Glyph.write(out, figure.id(), stage, figure.wording().looks(), Decimal.percent(0));
        if (!event.disagreements().isEmpty()) {
            out.open("use").attr("href", "#" + figure.id() + "-slash");
            out.attr("x", Decimal.percent(0)).empty();
        }
        out.close();
    }

    /** What is planned looks planned, also where it is reported once only. */
    static String style(Event event) {
        return FigureHtml.classes(event.planned() ? "planned" : "", event.independentSources() <= 1 ? "once" : "");
    }

    /** Its attributes on the element just begun. */
    void data(Event event, Optional<Long> reportDay) {
        out.attr("data-id", event.id())
                .attr("data-c", event.stage().stageClass().code());
        out.attr("data-system", event.system().code());
        if (event.countries().size() > 1) {
            out.attr("data-countries", String.join(" ", event.countries()));
        }
        var numbers = seats.numbers(event);
        if (!numbers.isEmpty()) {
            out.attr("data-seats", numbers);
        }
        event.date().map(date -> date.range()).ifPresent(range -> {
            range.first().ifPresent(day -> out.attr("data-d0", day.toEpochDay()));
            range.last().ifPresent(day -> out.attr("data-d1", day.toEpochDay()));
        });
        reportDay.ifPresent(day -> out.attr("data-r", day));
        event.reported().map(report -> report.date().range()).ifPresent(range -> {
            var first = range.first().map(LocalDate::toEpochDay);
            var last = range.last().map(LocalDate::toEpochDay);
            if (!first.equals(last)) {
                first.ifPresent(day -> out.attr("data-r0", day));
                last.ifPresent(day -> out.attr("data-r1", day));
            }
        });
    }
}
