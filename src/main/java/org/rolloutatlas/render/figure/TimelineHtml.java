package org.rolloutatlas.render.figure;

import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/** The timeline of a figure, or the sentence that there can be none. */
final class TimelineHtml {
    private final Figure figure;
    private final Markup out;
    private final Seats seats;

    TimelineHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
        this.seats = new Seats(figure.events().values());
    }

    /** With what stands between histogram and rows. */
    void write(Runnable between) {
        switch (figure.scene(WidthClass.L).timeline()) {
            case DatedTimeline dated -> new DatedTimelineHtml(figure, dated, seats, out).write(between);
            case UndatedTimeline undated -> {
                undated(undated);
                between.run();
            }
        }
    }

    /** One sentence in place of a timeline; the lanes are there for those who open an event on the map. */
    private void undated(UndatedTimeline undated) {
        out.open("div").attr("class", "time").attr("role", "group");
        out.attr("aria-label", figure.wording().text("timeline.label"));
        out.open("p").attr("class", "no-time");
        out.text(figure.wording().text("timeline.undated")).close();
        out.open("div").attr("class", "lanes nowhere");
        var events = new MarkEventHtml(figure, seats, out);
        for (var lane : undated.lanes()) {
            out.open("div").attr("class", "lane nowhere").attr("data-lane", lane.key());
            lane.country().ifPresent(country -> out.attr("data-cc", country));
            out.open("p").close().open("svg").attr("class", "track");
            lane.unplaced().forEach(id -> events.unplaced(figure.event(id)));
            out.close().close();
        }
        out.close().close().line();
    }
}
