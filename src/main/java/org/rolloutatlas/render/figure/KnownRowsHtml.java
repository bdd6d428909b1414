package org.rolloutatlas.render.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.Knowledge;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.TimeAxis;

/**
 * The countries that are drawn otherwise by what is now said: before → after, who told it first, and the gap as a band. Every
 * country is in the list, with its events as closed rows have them and the publishers of their earliest reports, so that the
 * browser module can do the same for another day; those that are not drawn otherwise have the class {@code gone}.
 */
final class KnownRowsHtml {
    private static final int BASE = 36;

    private final Figure figure;
    private final KnownThen then;
    private final TimeAxis axis;
    private final KnownWords words;
    private final List<SystemKind> systems;
    private final Markup out;
    private final Map<String, Integer> publishers = new LinkedHashMap<>();

    KnownRowsHtml(Figure figure, KnownThen then, TimeAxis axis, Markup out) {
        this.figure = figure;
        this.then = then;
        this.axis = axis;
        this.words = new KnownWords(figure.wording());
        this.systems = Systems.of(figure);
        this.out = out;
    }

    void write(RibbonTimeline timeline) {
        var rows = Stream.concat(timeline.rows().stream(), elsewhere(timeline).stream())
                .sorted(Comparator.comparing(this::name, figure.wording().alphabetical()))
                .toList();
        for (var row : rows) {
            row.eventIds()
                    .forEach(id -> figure.event(id)
                            .reported()
                            .ifPresent(report ->
                                    publishers.putIfAbsent(report.source().publisher(), publishers.size())));
        }
        out.open("ol").attr("class", "lanes changed").attr("data-systems", Systems.codes(figure));
        out.attr("data-first", timeline.axis().first());
        out.attr(
                "data-publishers",
                String.join(
                        "|",
                        publishers.keySet().stream()
                                .map(name -> name.replace('|', '/'))
                                .toList()));
        out.line();
        rows.forEach(row -> row(row, timeline.axis().first()));
        out.close().line();
    }

    /** Countries whose events all stand in the rows of others that they concern, too. */
    private List<CountryRow> elsewhere(RibbonTimeline timeline) {
        var rows = timeline.rows().stream().map(CountryRow::country).toList();
        return Event.countries(List.copyOf(figure.events().values())).stream()
                .map(Optional::of)
                .filter(country -> !rows.contains(country))
                .map(country -> CountryRow.of(country, List.of(), figure.clock()))
                .toList();
    }

    private void row(CountryRow row, long first) {
        var country = row.country().flatMap(then::find);
        var said = country.flatMap(KnownThen.Country::said);
        out.open("li").attr("class", said.isPresent() ? "lane" : "lane gone");
        out.attr("data-lane", "country-" + row.country().orElse("none"));
        row.country().ifPresent(code -> out.attr("data-cc", code));
        if (row.size() > 0) {
            out.attr("data-events", RowEvents.text(figure, systems, row, first)).attr("data-by", by(row));
        }
        row.country().flatMap(figure::aboutCountry).ifPresentOrElse(to -> figure.lead(to, out), () -> out.open("span"));
        out.attr("class", "row").text(name(row)).close().text(" ");
        var known = country.flatMap(KnownThen.Country::known);
        sign("known", known);
        out.open("span").attr("class", "change");
        out.text(said.map(now -> words.change(known, now.stage())).orElse("")).close();
        sign("said", said.map(KnownThen.Said::stage));
        out.open("small").text(said.map(now -> words.teller(now.first())).orElse(""));
        out.close();
        band(said.map(KnownThen.Said::first));
        out.close().line();
    }

    private String name(CountryRow row) {
        return row.country()
                .map(figure.wording()::country)
                .orElseGet(() -> figure.wording().text("country.none"));
    }

    /** The publishers of the earliest reports, by their place in the list, in the order of the events; a point for none. */
    private String by(CountryRow row) {
        return row.eventIds().stream()
                .map(id -> figure.event(id)
                        .reported()
                        .map(report -> Integer.toString(
                                publishers.getOrDefault(report.source().publisher(), 0), BASE))
                        .orElse("."))
                .collect(Collectors.joining(" "));
    }

    private void sign(String style, Optional<StageClass> stage) {
        out.open("svg").attr("class", "sign").attr("aria-hidden", "true").open("use");
        out.attr(
                "class",
                FigureHtml.classes("glyph", style, stage.map(StageClass::code).orElse("none")));
        out.attr("href", "#" + Glyph.id(figure.id(), stage.orElse(StageClass.CONTEXT)));
        out.empty().close();
    }

    /** From the day by which it is said to have happened to that of its earliest report, on the axis of the curve. */
    private void band(Optional<Event> first) {
        out.open("svg").attr("class", "band").attr("aria-hidden", "true").open("line");
        first.ifPresent(event -> {
            out.attr("x1", at(Knowledge.happenedDay(event).orElseThrow()));
            out.attr("x2", at(Knowledge.reportDay(event).orElseThrow()));
        });
        out.attr("y1", 5).attr("y2", 5).empty().close();
    }

    private String at(long day) {
        return Decimal.percent(axis.fraction(day + 1));
    }
}
