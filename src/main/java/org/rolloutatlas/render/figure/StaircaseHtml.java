package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.Staircase;
import org.rolloutatlas.scene.Staircase.Tread;

/**
 * A staircase as a drawing of any width: years across as shares of it, levels down in pixels. What rests on one source is in a
 * drawing of its own, which the style sheet hatches, as for ribbons; a sentence beside it says the same.
 *
 * @param years of the axis, the same for all that are compared
 * @param lowest level that is drawn, the same for all
 */
public record StaircaseHtml(double years, int lowest, AtlasWording wording, Markup out) {
    private static final double ROW = 26;
    private static final double BAND = 12;
    private static final int UNITS = 1000;

    /** A stage reported on one day can be seen. */
    private static final double NARROWEST = 5;

    /** Writes it: the names of the levels, the drawing, and the years below it. */
    public void write(Staircase stairs) {
        out.open("div").attr("class", "stairs").attr("aria-hidden", "true");
        out.open("ul").attr("class", "levels");
        for (int level = Staircase.HEIGHT; level >= lowest; level--) {
            out.element("li", wording.stageClass(Staircase.stage(level)));
        }
        out.open("li").attr("class", "unit").text(wording.raw("stairs.years")).close();
        out.close().open("div").attr("class", "flight");
        ground();
        bands("one", stairs.treads().stream().filter(Tread::once).toList());
        bands("two", stairs.treads().stream().filter(tread -> !tread.once()).toList());
        lines(stairs);
        signs(stairs);
        axis();
        out.close().close();
    }

    private void ground() {
        drawing("ground");
        for (int level = lowest; level <= Staircase.HEIGHT; level++) {
            path("level", "M0 " + y(level) + "H" + UNITS);
        }
        for (int year = 0; year <= years; year += Staircase.step(years)) {
            path("year", "M" + x(year) + " 0V" + Decimal.px(height()));
        }
        out.close();
    }

    private void bands(String kind, List<Tread> treads) {
        drawing(kind);
        for (var tread : treads) {
            if (!RibbonPath.isLine(tread.stage())) {
                path(FigureHtml.classes(tread.stage().code(), tread.planned() ? "planned" : ""), band(tread));
            }
        }
        out.close();
    }

    /** Its ends slant where it is uncertain when it began and ended. */
    private String band(Tread tread) {
        double top = middle(tread.level()) - BAND / 2;
        double from = at(tread.from());
        double sure = at(tread.certain());
        return "M" + Decimal.px(from) + " " + Decimal.px(top + BAND) + "L" + Decimal.px(sure) + " " + Decimal.px(top)
                + "H" + Decimal.px(Math.max(at(tread.over()), sure + NARROWEST)) + "L"
                + Decimal.px(Math.max(at(tread.until()), from + NARROWEST)) + " " + Decimal.px(top + BAND) + "z";
    }

    /** Risers between treads, what is no band, and the silence after the last. */
    private void lines(Staircase stairs) {
        drawing("lines");
        for (int i = 0; i < stairs.treads().size(); i++) {
            var tread = stairs.treads().get(i);
            if (RibbonPath.isLine(tread.stage())) {
                path(
                        "flat " + tread.stage().code(),
                        "M" + x(tread.certain()) + " " + y(tread.level()) + "H" + x(tread.over()));
            }
            if (i > 0) {
                var before = stairs.treads().get(i - 1);
                path(
                        "riser",
                        "M" + x(before.until()) + " " + y(before.level()) + "L" + x(tread.certain()) + " "
                                + y(tread.level()));
            }
        }
        var last = stairs.treads().getLast();
        path("silence " + last.stage().code(), "M" + x(last.over()) + " " + y(last.level()) + "H" + x(stairs.known()));
        out.close();
    }

    private void signs(Staircase stairs) {
        out.open("svg").attr("class", "signs").attr("width", "100%").attr("height", Decimal.px(height()));
        for (var tread : stairs.treads()) {
            if (RibbonPath.isLine(tread.stage())) {
                out.open("svg").attr("x", Decimal.percent(tread.certain() / years));
                out.attr("y", y(tread.level())).attr("overflow", "visible");
                out.open("path").attr("class", tread.stage().code());
                out.attr("d", Glyph.path(tread.stage(), wording.looks()))
                        .empty()
                        .close();
            }
        }
        out.close();
    }

    private void axis() {
        out.open("svg").attr("class", "years").attr("width", "100%").attr("height", 20);
        for (int year = 0; year <= years; year += Staircase.step(years)) {
            out.open("text").attr("x", Decimal.percent(year / years)).attr("y", 15);
            out.text(Integer.toString(year)).close();
        }
        out.close();
    }

    private void drawing(String kind) {
        out.open("svg").attr("class", kind).attr("width", "100%").attr("height", Decimal.px(height()));
        out.attr("viewBox", "0 0 " + UNITS + " " + Decimal.px(height())).attr("preserveAspectRatio", "none");
    }

    private void path(String style, String data) {
        out.open("path").attr("class", style).attr("d", data).empty();
    }

    private double height() {
        return (Staircase.HEIGHT - lowest + 1) * ROW;
    }

    private double middle(int level) {
        return (Staircase.HEIGHT - level + 0.5) * ROW;
    }

    private String y(int level) {
        return Decimal.px(middle(level));
    }

    private double at(double year) {
        return year / years * UNITS;
    }

    private String x(double year) {
        return Decimal.px(at(year));
    }
}
