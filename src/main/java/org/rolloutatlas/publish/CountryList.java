package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.ReportLag;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.figure.RibbonHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.Frame;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Rows;
import org.rolloutatlas.scene.StandingStage;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.Timeline;
import org.rolloutatlas.scene.UndatedTimeline;

/** The countries as ribbons, in the order that the address asks for: how far each was reported to have got, and on how much. */
record CountryList(Edition edition, Address address) implements Consumer<Markup> {
    private static final String SHAPES = "atlas";
    private static final int WIDTH = 1200;
    private static final double YEAR = 365.25;
    private static final List<String> NUMBERS = List.of("reports", "once", "lag", "disputes");

    /** A row and what is told beside it. */
    private record Line(CountryRow row, List<Event> events) {
        long once() {
            return events.stream()
                    .filter(event -> event.independentSources() <= 1)
                    .count();
        }

        long lag() {
            return ReportLag.longest(events);
        }

        long disputes() {
            return events.stream()
                    .flatMap(event -> event.disagreements().stream())
                    .distinct()
                    .count();
        }
    }

    @Override
    public void accept(Markup markup) {
        var frame = new Frame(WIDTH, address.language(), EventClock.HAPPENED, Optional.empty());
        switch (Timeline.of(edition.events(), frame, Rows.CLOSED)) {
            case RibbonTimeline timeline -> table(timeline.axis(), markup);
            case ExactTimeline _, UndatedTimeline _ -> names(markup);
        }
    }

    private void table(TimeAxis axis, Markup markup) {
        var lines = lines();
        var wording = Wording.in(address.language());
        markup.element("p", finding(lines));
        markup.open("ul").attr("class", "how");
        for (var key : List.of("legend.ribbon", "legend.slanted", "legend.silent")) {
            markup.element("li", wording.text(key));
        }
        markup.close();
        OrderLinks.write(edition, address, markup);
        markup.open("div").attr("class", "atlas");
        FigureHtml.shapes(SHAPES, edition.looks(), markup);
        var ribbons = new RibbonHtml(SHAPES, axis, markup);
        markup.open("table").attr("class", "ribbons").open("thead").open("tr");
        head("country", "", markup);
        markup.open("th").attr("scope", "col").attr("class", "over-time");
        markup.open("span")
                .attr("class", "unseen")
                .text(words().text("countries.years"))
                .close();
        ribbons.axis();
        markup.close();
        NUMBERS.forEach(number -> head(number, "number", markup));
        markup.close().close().open("tbody").line();
        lines.forEach(line -> line(line, ribbons, markup));
        markup.close().close().close().line();
    }

    /** In how many countries a system stands in operation; it is counted, so that it is true after the next edit. */
    private String finding(List<Line> lines) {
        var wording = edition.wording(address.language());
        var standing =
                lines.stream().map(line -> StandingStage.of(line.events())).toList();
        var running = standing.stream()
                .filter(stage -> stage.stage() == StageClass.IN_OPERATION)
                .toList();
        long once = running.stream().filter(StandingStage::once).count();
        var stage = wording.stageInSentence(StageClass.IN_OPERATION);
        return running.isEmpty()
                ? wording.text("finding.countries.none", standing.size(), stage)
                : wording.text("finding.countries", running.size(), standing.size(), once, stage);
    }

    private void head(String key, String style, Markup markup) {
        markup.open("th").attr("scope", "col");
        if (!style.isEmpty()) {
            markup.attr("class", style);
        }
        markup.text(words().text("countries." + key)).close();
    }

    /** A country has all events that concern it, also those of a project that another one leads. */
    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var code : edition.countries()) {
            var events = edition.events().stream()
                    .filter(event -> event.countries().contains(code))
                    .toList();
            lines.add(new Line(CountryRow.of(Optional.of(code), events, EventClock.HAPPENED), events));
        }
        lines.sort(Comparator.comparingLong(CountryList::begin)
                .thenComparing(line -> line.row().country().orElse("")));
        switch (address.order()) {
            case FIRST -> {
                // as they are
            }
            case FURTHEST -> lines.sort(Comparator.comparingInt((Line line) -> -furthest(line)));
            case LAG -> lines.sort(Comparator.comparingLong((Line line) -> -line.lag()));
            case DISPUTED -> lines.sort(Comparator.comparingLong((Line line) -> -line.disputes()));
        }
        return lines;
    }

    /** The day on which its ribbon begins. */
    private static long begin(Line line) {
        var stretches = line.row().ribbon().stretches();
        return stretches.isEmpty() ? Long.MAX_VALUE : stretches.getFirst().from();
    }

    /** How far the stage goes that stands now; one that is only planned, or not dated, is not reached. */
    private static int furthest(Line line) {
        return StandingStage.of(line.events()).reach();
    }

    private void line(Line line, RibbonHtml ribbons, Markup markup) {
        var wording = edition.wording(address.language());
        var name = line.row().country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        markup.open("tr").open("th").attr("scope", "row");
        line.row()
                .country()
                .ifPresentOrElse(code -> PageFrame.link(markup, at(code), name, ""), () -> markup.text(name));
        markup.close().open("td").attr("class", "over-time");
        var told = new StandingWords(wording).standing(name, line.events());
        markup.open("span").attr("class", "unseen").text(told).close();
        ribbons.write(line.row());
        markup.close();
        boolean all = line.once() == line.events().size();
        number(wording.number(line.events().size()), false, markup);
        number(wording.number(line.once()), all, markup);
        number(duration(line.lag()), false, markup);
        number(line.disputes() == 0 ? "–" : wording.number(line.disputes()), false, markup);
        markup.close().line();
    }

    /** In years from two years on, in months from one month on. */
    private String duration(long days) {
        long months = Math.round(days * 12 / YEAR);
        if (months == 0) {
            return "–";
        }
        return months < 24
                ? words().text("countries.months", Long.toString(months))
                : words().text("countries.lag-years", Long.toString(Math.round(days / YEAR)));
    }

    private static void number(String text, boolean strong, Markup markup) {
        markup.open("td")
                .attr("class", strong ? "number all" : "number")
                .text(text)
                .close();
    }

    private String at(String code) {
        return address.at(new Route.OfCountry(code)).as(Theme.AUTO).text();
    }

    /** Without any date there is no time to draw. */
    private void names(Markup markup) {
        var wording = Wording.in(address.language());
        markup.open("ul");
        for (var code : edition.countries()) {
            markup.open("li");
            PageFrame.link(markup, at(code), wording.country(code), "");
            markup.close();
        }
        markup.close();
    }

    private Words words() {
        return new Words(address.language());
    }
}
