package org.rolloutatlas.render.figure;

import java.time.LocalDate;
import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.scene.GapCurve;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * The figure of what was known on a day, and what is now said to have happened by then: counts, key, map, the gap over time, the
 * countries that are drawn otherwise. It is complete without a script; with one, the day moves.
 */
public final class KnownThenHtml {
    private final Figure figure;
    private final KnownThen then;
    private final LocalDate last;
    private final String pattern;
    private final AtlasWording wording;
    private final Markup out;

    /**
     * For all that is held.
     *
     * @param figure of all events, with closed rows
     * @param last the day on which the dataset was closed
     * @param pattern the title of the figure, with {@code {0}} for the day
     */
    public KnownThenHtml(Figure figure, KnownThen then, LocalDate last, String pattern, Markup out) {
        this.figure = figure;
        this.then = then;
        this.last = last;
        this.pattern = pattern;
        this.wording = figure.wording();
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param days links to days that can be looked at
     * @param below what stands below the countries
     * @param caption what stands at the foot
     */
    public void write(Runnable days, Runnable below, Runnable caption) {
        out.open("figure").attr("class", "atlas known").attr("id", figure.id());
        out.attr("lang", wording.language().tag())
                .attr("aria-labelledby", "known-title")
                .line();
        FigureHtml.open(out);
        FigureHtml.stages(figure.id(), figure.wording().looks(), out);
        out.close().close().line();
        out.open("header").open("h1").attr("id", "known-title").text(figure.title());
        out.close().line();
        days.run();
        counts();
        key();
        out.close().line();
        new KnownMapHtml(figure, then, out).write();
        var curve = GapCurve.of(all(), last, wording.language());
        gap(curve);
        rows(curve);
        below.run();
        texts();
        out.open("figcaption");
        out.element("p", wording.text("known.limits"));
        caption.run();
        out.close().close().line();
    }

    private List<Event> all() {
        return List.copyOf(figure.events().values());
    }

    private void counts() {
        out.open("dl").attr("class", "counts");
        count("reported", then.reported().size(), KnownWords.countries(then.reported()));
        count("ghosts", then.ghosts().size(), KnownWords.countries(then.ghosts()));
        count("changed", then.changed().size(), -1);
        count("undated", then.undated().size(), -1);
        out.close().line();
    }

    /** Of some of them it is said of how many countries they are. */
    private void count(String name, int number, long countries) {
        out.open("div").attr("class", name);
        out.element("dt", wording.text("known.count." + name));
        out.open("dd").element("b", wording.number(number));
        if (countries >= 0) {
            out.text(" ").element("span", wording.text("known.count.countries", countries));
        }
        out.close().close();
    }

    private void key() {
        out.open("ul").attr("class", "legend").attr("aria-label", wording.text("legend"));
        out.open("li")
                .open("i")
                .attr("class", "fill")
                .close()
                .text(" " + wording.text("known.key.fill"))
                .close();
        out.open("li")
                .open("i")
                .attr("class", "outline")
                .close()
                .text(" " + wording.text("known.key.outline"))
                .close();
        for (var stage : LegendHtml.ORDER) {
            if (stage != StageClass.CONTEXT) {
                out.open("li").open("svg").attr("class", "sign").attr("aria-hidden", "true");
                out.open("use").attr("class", "glyph " + stage.code());
                out.attr("href", "#" + Glyph.id(figure.id(), stage)).empty().close();
                out.text(" " + wording.stageClass(stage)).close();
            }
        }
        out.close().line();
    }

    private void gap(GapCurve curve) {
        out.open("section").attr("class", "gap");
        out.heading("h2", wording.text("known.gap"));
        out.element("p", wording.text("known.gap.how", curve.size()));
        new GapHtml(curve, wording, out).write(then.day().toEpochDay(), last.toEpochDay());
        out.close().line();
    }

    private void rows(GapCurve curve) {
        out.open("section").attr("class", "otherwise");
        out.heading("h2", wording.text("known.changed", then.changed().size()));
        if (figure.scene(WidthClass.L).timeline() instanceof RibbonTimeline timeline) {
            new KnownRowsHtml(figure, then, curve.axis(), out).write(timeline);
        }
        out.close().line();
    }

    /** The texts that the browser module fills for another day. */
    private void texts() {
        out.open("p").attr("class", "live").attr("role", "status").close();
        out.open("i").attr("class", "texts").flag("hidden");
        for (var text : List.of(
                "sentence",
                "sentence.ghosts",
                "place",
                "place.said",
                "nothing",
                "teller",
                "change",
                "changed",
                "count.countries",
                "at.happened",
                "at.reported",
                "day",
                "play",
                "pause")) {
            out.attr("data-" + text.replace('.', '-'), wording.raw("known." + text));
        }
        out.attr("data-title", pattern);
        out.attr("data-stages", wording.stagesInSentence());
        out.close().line();
    }

    /**
     * A small picture of one day, with what it shows in words.
     *
     * @param heading writes the heading
     */
    public static void still(Figure figure, KnownThen then, Runnable heading, Markup out) {
        var words = new KnownWords(figure.wording());
        out.open("figure").attr("class", "day");
        new KnownStillHtml(figure, out).write(then, words.title(figure.wording().day(then.day())));
        out.open("figcaption");
        heading.run();
        out.element("p", words.sentence(then));
        if (!then.changed().isEmpty()) {
            out.element("p", figure.wording().text("known.still.changed", words.named(then)));
        }
        out.close().close().line();
    }
}
