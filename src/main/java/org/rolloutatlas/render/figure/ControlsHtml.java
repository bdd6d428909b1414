package org.rolloutatlas.render.figure;

import java.time.LocalDate;
import java.util.List;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * What the browser module puts into a figure: a template, so that it is not there for who runs no script. Its words are
 * those of the page, and the patterns of sentences that follow the reader's choices are in the attributes of
 * {@code .texts}.
 *
 * <p>In patterns, {@code {0}} is a value and {@code {0|one|many}} a number with its noun. What the server says too is one text
 * for both.
 */
final class ControlsHtml {
    private static final List<String> SENTENCES = List.of(
            "summary",
            "summary.reports",
            "summary.part",
            "summary.years",
            "summary.undated",
            "summary.once",
            "summary.none",
            "place.name",
            "place.context",
            "place.once",
            "mark.disputed");

    private final Figure figure;
    private final int headingLevel;
    private final AtlasWording wording;
    private final Markup out;

    private ControlsHtml(Figure figure, int headingLevel, Markup out) {
        this.figure = figure;
        this.headingLevel = headingLevel;
        this.wording = figure.wording();
        this.out = out;
    }

    /** For a figure whose title is a heading of that level. */
    static void write(Figure figure, int headingLevel, Markup out) {
        new ControlsHtml(figure, headingLevel, out).template();
    }

    private void template() {
        out.open("template").attr("class", "controls");
        tools();
        switch (figure.scene(WidthClass.L).timeline()) {
            case DatedTimeline dated -> {
                bar(dated.axis());
                brush(dated.axis());
            }
            case UndatedTimeline _ -> {}
        }
        zoom();
        card();
        out.open("p").attr("class", "live").attr("role", "status").close();
        texts();
        out.close().line();
    }

    private void tools() {
        out.open("div").attr("class", "tools").attr("role", "search");
        // the texts of closed rows are not in the page: the search of the site finds them
        if (!figure.isClosed()) {
            out.open("input").attr("type", "search").attr("placeholder", ui("search"));
            out.attr("aria-label", ui("search")).empty();
        }
        disclosure(ui("systems"));
        out.open("div").attr("class", "pop systems");
        for (var kind : Systems.of(figure)) {
            asking("toggle").attr("data-facet", "system").attr("data-code", kind.code());
            out.attr("aria-pressed", "false").text(wording.system(kind) + " ");
            out.open("span").attr("class", "n").close().close();
        }
        out.close().close();
        asking("all").attr("class", "all").flag("hidden").text(ui("all")).close();
        out.close();
    }

    private void bar(TimeAxis axis) {
        out.open("div").attr("class", "timebar");
        step("play", 1).text("▶").close();
        step("back", -1).text("‹").close();
        step("on", 1).text("›").close();
        asking("speed")
                .attr("class", "speed")
                .attr("title", ui("speed"))
                .text("1×")
                .close();
        disclosure(ui("text.undated"));
        out.open("div").attr("class", "pop dates");
        date("from", axis);
        date("to", axis);
        asking("always").attr("class", "whole").text(ui("whole")).close();
        out.close().close();
        out.open("span").attr("class", "clocks").attr("role", "group").attr("aria-label", ui("clock"));
        for (var clock : new String[] {"happened", "reported"}) {
            asking("clock").attr("data-clock", clock);
            out.attr("aria-pressed", "false").text(ui("clock." + clock)).close();
        }
        out.close().close();
    }

    private void brush(TimeAxis axis) {
        out.open("div").attr("class", "brush");
        out.open("div").attr("class", "win").close();
        for (var edge : new String[] {"start", "end"}) {
            out.open("span").attr("class", edge).attr("role", "slider").attr("tabindex", 0);
            out.attr("aria-valuemin", axis.first()).attr("aria-valuemax", axis.last());
            out.attr("aria-label", ui(edge)).close();
        }
        out.close();
    }

    private void zoom() {
        out.open("div").attr("class", "zoom").attr("role", "group").attr("aria-label", ui("zoom"));
        button("in", "+", "in");
        button("out", "−", "out");
        button("fit", "⤢", "fit");
        out.close();
        out.open("p").attr("class", "hint").attr("aria-hidden", "true").attr("data-touch", ui("hint.touch"));
        out.text(ui("hint.wheel")).close();
    }

    private void card() {
        out.open("section").attr("class", "card").attr("aria-label", ui("card")).attr("tabindex", -1);
        out.attr("data-title", "h" + (headingLevel + 1));
        button("close", "×", "close");
        out.open("div").attr("class", "body").close();
        out.open("p").attr("class", "more");
        out.open("a").text(ui("permalink")).close().text(" · ");
        out.open("a").attr("href", "#embed").text(ui("embed")).close().close();
        out.open("div").attr("class", "ways");
        neighbour("back", -1, "‹");
        out.open("span").attr("class", "of").close();
        neighbour("on", 1, "›");
        out.open("select").attr("aria-label", ui("ways"));
        for (var way : List.of("time", "project", "country")) {
            out.open("option").attr("value", way).text(ui("way." + way)).close();
        }
        out.close().close().close();
    }

    private void neighbour(String name, int by, String sign) {
        out.open("button").attr("type", "button").attr("class", name).attr("data-by", by);
        out.attr("aria-label", ui(name + ".report")).text(sign).close();
    }

    private void texts() {
        out.open("i").attr("class", "texts").flag("hidden");
        for (var text : new String[] {"years", "added", "play", "pause", "of", "undated"}) {
            out.attr("data-" + text, ui("text." + text));
        }
        for (var sentence : SENTENCES) {
            out.attr("data-" + sentence.replace('.', '-'), wording.raw(sentence));
        }
        out.attr("data-stages", wording.stagesInSentence());
        out.close();
    }

    private void date(String key, TimeAxis axis) {
        out.open("label").text(ui(key) + " ");
        out.open("input").attr("type", "date").attr("class", key);
        out.attr("min", LocalDate.ofEpochDay(axis.first()).toString());
        out.attr("max", LocalDate.ofEpochDay(axis.last()).toString()).empty().close();
    }

    private void disclosure(String text) {
        out.open("details").element("summary", text);
    }

    /** A button whose press is an action of the module, by the attributes it has. */
    private Markup asking(String action) {
        return out.open("button").attr("type", "button").attr("data-type", action);
    }

    private Markup step(String name, int by) {
        return asking("step").attr("data-by", by).attr("class", name).attr("aria-label", ui(name));
    }

    private Markup button(String name, String sign, String key) {
        out.open("button").attr("type", "button").attr("class", name);
        return out.attr("aria-label", ui(key)).text(sign).close();
    }

    private String ui(String key) {
        return wording.raw("ui." + key);
    }
}
