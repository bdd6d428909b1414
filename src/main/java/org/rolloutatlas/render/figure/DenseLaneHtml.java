package org.rolloutatlas.render.figure;

import java.util.EnumMap;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.DenseLane;
import org.rolloutatlas.scene.DenseTimeline;

/** A lane that counts: one link to the events of its country, one path for each stage class. */
final class DenseLaneHtml {
    /** The width of a track in units of its paths. */
    private static final int UNITS = 1000;

    private final Figure figure;
    private final DenseTimeline timeline;
    private final Markup out;

    DenseLaneHtml(Figure figure, DenseTimeline timeline, Markup out) {
        this.figure = figure;
        this.timeline = timeline;
        this.out = out;
    }

    void write(DenseLane lane) {
        var wording = figure.wording();
        var country = lane.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        var reports = wording.text("summary.reports", lane.size());
        out.open("li")
                .attr("class", "lane")
                .attr("data-lane", "country-" + lane.country().orElse("none"));
        lane.country().ifPresent(code -> out.attr("data-cc", code));
        out.attr("data-events", LaneEvents.text(figure, lane, timeline.axis().first()));
        out.open("p").attr("class", "name").element("b", country).text(" ");
        out.open("span").attr("class", "n").text(reports).close().close();
        out.open("svg").attr("class", "track").attr("width", "100%").attr("height", DenseBars.HEIGHT);
        out.attr("role", "presentation");
        var ids =
                lane.lives().stream().flatMap(life -> life.eventIds().stream()).toList();
        out.open("a").attr("href", figure.links().events(lane.country(), ids)).attr("class", "mark count");
        out.attr("aria-label", wording.text("lane.name", country, reports));
        out.open("rect")
                .attr("class", "hit")
                .attr("width", "100%")
                .attr("height", DenseBars.HEIGHT)
                .empty();
        bars(lane);
        out.close().close().close().line();
    }

    private void bars(DenseLane lane) {
        var paths = new EnumMap<StageClass, StringBuilder>(StageClass.class);
        double width = 0;
        for (var bar : DenseBars.of(lane, timeline)) {
            width = Math.max(width, bar.width());
            paths.computeIfAbsent(bar.stage(), _ -> new StringBuilder())
                    .append('M')
                    .append(Math.round(bar.middle() * UNITS))
                    .append(' ')
                    .append(Decimal.px(DenseBars.HEIGHT - bar.top()))
                    .append('v')
                    .append(Decimal.px(bar.height()));
        }
        out.open("svg").attr("class", "bars").attr("width", "100%").attr("height", DenseBars.HEIGHT);
        out.attr("viewBox", "0 0 " + UNITS + " " + DenseBars.HEIGHT).attr("preserveAspectRatio", "none");
        out.attr("stroke-width", Decimal.px(width * UNITS));
        paths.forEach((stage, path) -> out.open("path")
                .attr("class", stage.code())
                .attr("d", path.toString())
                .empty());
        out.close();
    }
}
