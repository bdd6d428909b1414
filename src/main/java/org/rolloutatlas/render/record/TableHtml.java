package org.rolloutatlas.render.record;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.render.words.Wording;

/**
 * The events of a figure as a table, in groups by country and by time within: the structure for those who do not see the
 * figure, and everything that an event card needs.
 *
 * <p>A row {@code <tr id="e-…">} says when, how far, what and on what evidence; the evidence opens in place to the claim,
 * the quotations, the sources and the questions on which they disagree.
 */
public final class TableHtml {
    /** Beyond, the claims are left to the events' own pages: they would be a fifth of the bytes of a large atlas. */
    private static final int MOST_CLAIMS = 150;

    private final String shapes;
    private final boolean large;
    private final Markup markup;
    private final RecordWords words;
    private final EvidenceHtml evidenceHtml;
    private final Function<String, String> permalink;
    private final Placement placement;

    private TableHtml(
            String shapes,
            int all,
            Wording wording,
            Markup markup,
            Placement placement,
            Function<String, String> permalink) {
        this.shapes = shapes;
        large = all > MOST_CLAIMS;
        this.markup = markup;
        words = new RecordWords(wording.language());
        evidenceHtml = new EvidenceHtml(markup, words, placement);
        this.placement = placement;
        this.permalink = permalink;
    }

    /**
     * Writes the table of a figure, whose shapes it uses; it stands in the same page.
     *
     * @param permalink the address of an event by its id
     */
    public static void write(Figure figure, Markup markup, Function<String, String> permalink) {
        write(figure, List.copyOf(figure.events().values()), markup, Placement.PAGE, permalink);
    }

    /** The rows of some of the figure's events, for a page or a frame. */
    public static void write(
            Figure figure, List<Event> events, Markup markup, Placement placement, Function<String, String> permalink) {
        new TableHtml(figure.id(), figure.events().size(), figure.wording(), markup, placement, permalink)
                .table(events);
    }

    /**
     * One of {@link TablePages}, on a page of ours without a figure.
     *
     * @param shapes id of {@linkplain org.rolloutatlas.render.figure.FigureHtml#shapes shapes} in the same page
     * @param all how many events the whole table has
     */
    public static void write(
            String shapes,
            int all,
            List<Event> events,
            Wording wording,
            Markup markup,
            Function<String, String> permalink) {
        new TableHtml(shapes, all, wording, markup, Placement.PAGE, permalink).table(events);
    }

    /** Some events in the order in which a table has them. */
    static List<Event> inOrder(List<Event> events, RecordWords words) {
        return ReportOrder.byCountry(events, words).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void table(List<Event> events) {
        markup.open("table").attr("class", "reports").attr("id", "reports");
        markup.element("caption", words.text("table.caption"));
        markup.open("thead").open("tr");
        for (var column : List.of("date", "stage", "report", "evidence")) {
            markup.open("th")
                    .attr("scope", "col")
                    .text(words.text("table." + column))
                    .close();
        }
        markup.close().close().line();
        ReportOrder.byCountry(events, words).forEach(this::group);
        markup.close().line();
    }

    private void group(String name, List<Event> events) {
        markup.open("tbody").open("tr");
        markup.open("th")
                .attr("scope", "rowgroup")
                .attr("colspan", 4)
                .text(name)
                .close();
        markup.close().line();
        events.forEach(this::row);
        markup.close();
    }

    private void row(Event event) {
        markup.open("tr").attr("id", "e-" + event.id());
        markup.element("td", words.date(event));
        markup.open("td");
        StageSign.write(event, shapes, markup);
        markup.text(words.wording().stage(event.stage()));
        if (event.planned()) {
            markup.text(words.comma()).text(words.text("planned"));
        }
        markup.close();
        markup.open("th").attr("scope", "row");
        markup.open("a").attr("href", permalink.apply(event.id()));
        placement.target(markup);
        markup.text(event.title().told(words.language())).close();
        subtitle(event);
        markup.close();
        markup.open("td");
        evidence(event);
        markup.close().close().line();
    }

    /** The project, and the countries where the group does not name them. */
    private void subtitle(Event event) {
        var countries = event.countries().size() > 1 ? words.countries(event) : "";
        var project =
                event.project().map(value -> value.name().in(words.language())).orElse("");
        var both = List.of(countries, project).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!both.isEmpty()) {
            markup.element("small", both);
        }
    }

    /** What was changed since the event was added. */
    private void corrections(Event event) {
        for (var change : event.history()) {
            if (change.kind() != ChangeKind.ADDED) {
                var note = change.note().map(text -> " · " + text.in(words.language()));
                markup.open("p").attr("class", "corrected");
                markup.text(
                        change.on() + " " + words.text("change." + change.kind().code()) + note.orElse(""));
                markup.close();
            }
        }
    }

    private void evidence(Event event) {
        markup.open("details");
        placement.unfold(markup);
        markup.element("summary", words.evidence(event));
        if (!large) {
            markup.open("p")
                    .attr("class", "claim")
                    .text(event.claim().told(words.language()))
                    .close();
        }
        // in a large atlas the style sheet shows the addresses: as text they would be a twentieth of its bytes
        boolean printed = placement == Placement.FRAME && !large;
        Consumer<Evidence> written = printed ? evidenceHtml::write : evidenceHtml::brief;
        event.reports().forEach(written);
        if (!event.background().isEmpty()) {
            markup.open("p")
                    .attr("class", "background")
                    .text(words.text("background"))
                    .close();
            event.background().forEach(written);
        }
        for (var disagreement : event.disagreements()) {
            markup.open("p")
                    .attr("class", "disputed")
                    .text(words.text("disputed", disagreement.question().told(words.language())))
                    .close();
        }
        corrections(event);
        markup.close();
    }
}
