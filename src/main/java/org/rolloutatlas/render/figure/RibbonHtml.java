package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Locale;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.Ribbon;
import org.rolloutatlas.scene.TimeAxis;

/** A ribbon. Bands that rest on one source are in a drawing of their own, which the style sheet hatches; all others lie above it. */
public final class RibbonHtml {
    /** The width of a track in units of its paths. */
    private static final int UNITS = 1000;

    private final String id;
    private final TimeAxis axis;
    private final RibbonPath paths;
    private final Markup out;

    /**
     * Ribbons on an axis.
     *
     * @param id before the names of the shapes in the same page, see {@link FigureHtml#shapes}
     */
    public RibbonHtml(String id, TimeAxis axis, Markup out) {
        this.id = id;
        this.axis = axis;
        this.paths = new RibbonPath(axis, UNITS);
        this.out = out;
    }

    /** The labels of the axis, in a drawing as wide as the ribbons. */
    public void axis() {
        out.open("svg")
                .attr("class", "axis")
                .attr("width", "100%")
                .attr("height", 22)
                .attr("aria-hidden", "true");
        for (var tick : axis.ticks()) {
            if (!tick.label().isEmpty()) {
                var align = axis.align(tick).name().toLowerCase(Locale.ROOT);
                out.open("text").attr("class", align).attr("x", Decimal.percent(axis.fraction(tick.day())));
                out.attr("y", 15).text(tick.label()).close();
            }
        }
        out.close();
    }

    /** Writes it into an element of its own. */
    public void write(CountryRow row) {
        out.open("div").attr("class", "ribbon");
        stretches(row);
        out.close();
    }

    private void stretches(CountryRow row) {
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
        signs.forEach(stretch -> sign(stretch.stage(), axis.fraction(stretch.sure())));
        if (row.undated() > 0) {
            out.open("use").attr("href", "#" + id + "-report").attr("class", "report");
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
        out.open("use").attr("href", "#" + Glyph.id(id, stage)).attr("class", stage.code() + " glyph");
        out.attr("x", Decimal.percent(at)).empty();
    }
}
