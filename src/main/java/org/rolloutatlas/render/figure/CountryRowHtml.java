package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.Ribbon;
import org.rolloutatlas.scene.RibbonTimeline;

/**
 * A closed row: the name of its country, which leads to all that is held of it, and the ribbon. Bands that rest on one source
 * lie below a hatching of the style sheet, all others above it.
 */
final class CountryRowHtml {
    /** The width of a track in units of its paths. */
    private static final int UNITS = 1000;

    private final Figure figure;
    private final RibbonTimeline timeline;
    private final RibbonPath paths;
    private final EventWords words;
    private final Markup out;

    CountryRowHtml(Figure figure, RibbonTimeline timeline, Markup out) {
        this.figure = figure;
        this.timeline = timeline;
        this.paths = new RibbonPath(timeline.axis(), UNITS);
        this.words = new EventWords(figure.wording());
        this.out = out;
    }

    void write(CountryRow row) {
        out.open("li")
                .attr("class", "lane")
                .attr("data-lane", "country-" + row.country().orElse("none"));
        row.country().ifPresent(code -> out.attr("data-cc", code));
        out.attr("data-events", RowEvents.text(figure, row, timeline.axis().first()));
        out.open("p").attr("class", "name");
        name(row);
        out.text(" ").open("span").attr("class", "n").attr("aria-hidden", "true");
        out.text(figure.wording().number(row.size())).close().close();
        out.open("div").attr("class", "ribbon");
        ribbon(row);
        out.close().close().line();
    }

    private void name(CountryRow row) {
        var wording = figure.wording();
        var name = row.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        var events = row.eventIds().stream().map(figure::event).toList();
        var address = row.country().flatMap(figure.links()::aboutCountry);
        address.ifPresentOrElse(
                to -> figure.lead(to, out), () -> out.open("span").attr("role", "img"));
        out.attr("class", "row").attr("aria-label", words.standing(name, events));
        out.text(name).close();
    }

    private void ribbon(CountryRow row) {
        var stretches = row.ribbon().stretches();
        bands("one", row, stretches.stream().filter(Ribbon.Stretch::once).toList());
        bands("two", row, stretches.stream().filter(stretch -> !stretch.once()).toList());
        var signs = stretches.stream()
                .filter(stretch -> RibbonPath.isLine(stretch.stage()))
                .toList();
        if (signs.isEmpty() && row.undated() == 0) {
            return;
        }
        out.open("svg").attr("class", "signs");
        signs.forEach(stretch -> sign(stretch.stage(), timeline.axis().fraction(stretch.sure())));
        if (row.undated() > 0) {
            out.open("use").attr("href", "#" + figure.id() + "-report").attr("class", "report");
            out.attr("x", Decimal.percent(1)).empty();
        }
        out.close();
    }

    private void bands(String kind, CountryRow row, List<Ribbon.Stretch> stretches) {
        boolean silent = kind.equals("two") && !row.ribbon().stretches().isEmpty();
        if (stretches.isEmpty() && !silent) {
            return;
        }
        out.open("svg").attr("class", kind).attr("viewBox", "0 0 " + UNITS + " " + Decimal.px(RibbonPath.HEIGHT));
        out.attr("preserveAspectRatio", "none").attr("aria-hidden", "true");
        for (var stretch : stretches) {
            path(FigureHtml.classes(stretch.stage().code(), stretch.planned() ? "planned" : ""), paths.of(stretch));
        }
        if (silent) {
            path("silence " + row.ribbon().stretches().getLast().stage().code(), paths.silence(row.ribbon()));
        }
        out.close();
    }

    private void path(String style, String data) {
        out.open("path").attr("class", style).attr("d", data).empty();
    }

    private void sign(StageClass stage, double at) {
        out.open("use").attr("href", "#" + Glyph.id(figure.id(), stage)).attr("class", stage.code() + " glyph");
        out.attr("x", Decimal.percent(at)).empty();
    }
}
