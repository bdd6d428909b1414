package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.RibbonTimeline;

/** A closed row: the name of its country, which leads to all that is held of it, and the ribbon. */
final class CountryRowHtml {
    private final Figure figure;
    private final RibbonTimeline timeline;
    private final RibbonHtml ribbons;
    private final StandingWords words;
    private final List<SystemKind> systems;
    private final Markup out;

    CountryRowHtml(Figure figure, RibbonTimeline timeline, Markup out) {
        this.figure = figure;
        this.timeline = timeline;
        this.ribbons = new RibbonHtml(figure.id(), timeline.axis(), out);
        this.words = new StandingWords(figure.wording());
        this.systems = Systems.of(figure);
        this.out = out;
    }

    void write(CountryRow row) {
        out.open("li")
                .attr("class", "lane")
                .attr("data-lane", "country-" + row.country().orElse("none"));
        // an address that names the row leads to it without a script too
        row.country().ifPresent(code -> out.attr("id", code).attr("data-cc", code));
        out.attr(
                "data-events",
                RowEvents.text(figure, systems, row, timeline.axis().first()));
        name(row);
        ribbons.write(row);
        out.close().line();
    }

    private void name(CountryRow row) {
        var wording = figure.wording();
        var name = row.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        var events = row.eventIds().stream().map(figure::event).toList();
        var address = row.country().flatMap(figure::aboutCountry);
        address.ifPresentOrElse(
                to -> figure.lead(to, out), () -> out.open("span").attr("role", "img"));
        out.attr("class", "row").attr("data-n", wording.number(row.size()));
        out.attr("aria-label", words.standing(name, events));
        out.text(name).close();
    }
}
