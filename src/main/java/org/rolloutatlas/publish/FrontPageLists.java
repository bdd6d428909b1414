package org.rolloutatlas.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.StageSign;
import org.rolloutatlas.render.words.RecordWords;

/** The ways into the atlas below its figure: stories, the newest reports, open questions, the lists. */
final class FrontPageLists {
    /** Of the newest reports, and of the questions. */
    private static final int SHOWN = 6;

    private static final int STORIES = 4;

    private final Edition edition;
    private final Address address;
    private final Markup markup;
    private final Words words;
    private final RecordWords record;

    FrontPageLists(Edition edition, Address address, Markup markup) {
        this.edition = edition;
        this.address = address;
        this.markup = markup;
        words = new Words(address.language());
        record = new RecordWords(address.language());
    }

    /** The first stories. */
    void stories() {
        if (!edition.dataset().stories().isEmpty()) {
            head("front.stories", Listing.STORIES);
            new StoryList(edition, address, STORIES, "h3").accept(markup);
            markup.close();
        }
    }

    /** Above the closed rows: the orders in which they can be read. */
    void orders(Figure figure) {
        if (figure.isClosed()) {
            OrderLinks.write(edition, address, markup);
        }
    }

    /** What stands below the figure; the glyphs are those of a figure in the same page. */
    void write(Figure figure) {
        markup.open("div").attr("class", "columns");
        newest(figure);
        questions();
        markup.close();
        ways();
    }

    private void head(String key, Listing all) {
        markup.open("section").attr("class", "front-list").open("header");
        markup.heading("h2", words.text(key));
        PageFrame.link(markup, at(new Route.All(all)), words.text("front.all-" + all.code()), "");
        markup.close();
    }

    /** By the earliest report held; one of a publisher and of a country at most, so that it is no feed of one site. */
    private void newest(Figure figure) {
        var newest = newest(figure.events().values().stream().toList());
        if (newest.isEmpty()) {
            return;
        }
        head("front.newest", Listing.REPORTS);
        markup.open("ol").attr("class", "newest");
        for (var event : newest) {
            markup.open("li").open("span").attr("class", "when");
            markup.text(event.reported()
                    .map(reported -> record.wording().date(reported.date()))
                    .orElse(""));
            markup.close();
            StageSign.write(event, figure.id(), markup);
            markup.open("p");
            PageFrame.link(
                    markup, at(new Route.OfEvent(event.id())), event.title().told(address.language()), "");
            markup.element("small", remark(event)).close().close();
        }
        markup.close().close();
    }

    static List<Event> newest(List<Event> events) {
        var byReport = events.stream()
                .filter(event -> firstReported(event).isPresent())
                .sorted(Comparator.comparing(
                                (Event event) -> firstReported(event).orElseThrow())
                        .reversed()
                        .thenComparing(Event::id))
                .toList();
        var chosen = new ArrayList<Event>();
        var taken = new HashSet<String>();
        for (var event : byReport) {
            var publisher = event.reported().orElseThrow().source().publisher();
            var country = event.countries().isEmpty() ? "" : event.countries().getFirst();
            if (chosen.size() < SHOWN && !taken.contains(publisher) && !taken.contains(country)) {
                chosen.add(event);
                taken.add(publisher);
                taken.add(country);
            }
        }
        return chosen;
    }

    /** A report of some day of this year is not taken for one of its last. */
    private static Optional<LocalDate> firstReported(Event event) {
        return EventClock.REPORTED.counted(event).flatMap(days -> days.first());
    }

    /** "Laos · 17 December 2025, planned · Reported once, by a news outlet". */
    private String remark(Event event) {
        var date = event.planned() ? record.date(event) + record.comma() + record.text("planned") : record.date(event);
        return String.join(" · ", record.countries(event), date, record.evidence(event));
    }

    private void questions() {
        var questions = Question.all(edition);
        if (questions.isEmpty()) {
            return;
        }
        head("front.questions", Listing.DISAGREEMENTS);
        markup.open("ol").attr("class", "questions");
        // one a country
        var countries = new HashSet<List<String>>();
        questions.stream()
                .filter(question -> countries.add(question.events().getFirst().countries()))
                .limit(SHOWN)
                .forEach(this::question);
        markup.close();
        markup.open("p")
                .attr("class", "note")
                .text(words.text("front.dots"))
                .close()
                .close();
    }

    private void question(Question question) {
        var disagreement = question.disagreement();
        markup.open("li").open("div");
        markup.element("small", question.remark(record.wording()));
        PageFrame.link(
                markup,
                new PageLinks(address).question(disagreement.id()),
                disagreement.question().told(address.language()),
                "");
        markup.close();
        PositionDots.write(disagreement.positions(), markup);
        markup.close();
    }

    private void ways() {
        markup.open("nav").attr("class", "onward").attr("aria-label", words.text("front.more"));
        for (var listing : Listing.values()) {
            PageFrame.link(markup, at(new Route.All(listing)), words.text("front.all-" + listing.code()), "");
        }
        markup.close();
    }

    private String at(Route route) {
        return address.at(route).as(Theme.AUTO).text();
    }
}
