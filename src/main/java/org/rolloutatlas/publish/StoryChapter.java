package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.figure.ChapterPlate;
import org.rolloutatlas.render.figure.ChapterStill;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.StageSign;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * A chapter on the page of its story: its place in it, heading, still, text, and the reports on which it rests. What the browser module
 * needs to show it in the figure stands in its attributes: the part of the plane, the days, the events.
 */
record StoryChapter(ToldStory told, Address address, Site site, Markup markup) {
    /** A line ends after the dot: without the space that does not break, a line of Chinese would begin with it. */
    private static final String SEPARATOR = "\u00a0· ";

    /** So many reports stand open; the others a line below. */
    private static final int OPEN = 3;

    void write(int index) {
        var chapter = told.story().chapters().get(index);
        var plate = told.plates().get(index);
        markup.open("section").attr("class", "chapter").attr("id", chapter.id());
        markup.attr("data-selection", chapter.selection());
        chapter.focus().ifPresent(focus -> markup.attr("data-focus", focus));
        drawn(plate);
        markup.open("p").attr("class", "kicker");
        markup.text(wording().text("story.at", index + 1, told.plates().size())).close();
        markup.heading("h2", chapter.title().told(address.language()));
        if (!plate.events().isEmpty()) {
            still(plate);
        }
        new StoryText(address, false, markup).write(chapter);
        reports(plate.events());
        plate.focus().ifPresent(this::quote);
        all(chapter);
        markup.close().line();
    }

    /** Left, top, width and height of its part of the plane. */
    static String view(ChapterPlate plate) {
        var box = plate.ground().view();
        return Stream.of(box.x(), box.y(), box.width(), box.height())
                .map(Decimal::px)
                .collect(Collectors.joining(" "));
    }

    private void drawn(ChapterPlate plate) {
        markup.attr("data-view", view(plate));
        plate.window()
                .ifPresent(days ->
                        markup.attr("data-days", Decimal.percent(days[0]) + " " + Decimal.percent(days[1] - days[0])));
        markup.attr("data-ids", plate.events().stream().map(Event::id).collect(Collectors.joining(" ")));
    }

    private void still(ChapterPlate plate) {
        Figure figure = told.figure();
        markup.open("div").attr("class", "atlas still").line();
        ChapterStill.map(figure, plate, markup);
        ChapterStill.lanes(figure, plate, markup);
        markup.open("p").attr("class", "part").text(told.part(plate)).close();
        plate.focus()
                .ifPresent(focus -> markup.element(
                        "p", wording().text("story.ringed", focus.title().told(address.language()))));
        markup.close().line();
    }

    private void reports(List<Event> events) {
        markup.open("ul").attr("class", "held").line();
        events.stream().limit(OPEN).forEach(this::report);
        markup.close();
        if (events.size() > OPEN) {
            markup.open("details").attr("class", "held");
            markup.element("summary", wording().text("story.more", events.size() - OPEN));
            markup.open("ul").attr("class", "held").line();
            events.stream().skip(OPEN).forEach(this::report);
            markup.close().close();
        }
        markup.line();
    }

    /** "★ Start of the ferry to Naypyidaw, about December 2020. Reported by two independent sources". */
    private void report(Event event) {
        var words = new RecordWords(address.language());
        markup.open("li");
        StageSign.write(event, told.figure().id(), markup);
        markup.open("div");
        new StoryText(address, false, markup)
                .link(event.title().told(address.language()), new Route.OfEvent(event.id()));
        markup.open("small");
        ChineseDates.write(markup, dated(words.date(event), event, words));
        markup.text(SEPARATOR)
                .text(wording().stage(event.stage()))
                .text(SEPARATOR)
                .text(words.evidence(event));
        markup.close().close().close().line();
    }

    /** A date, and that it was only planned for then. */
    private static String dated(String date, Event event, RecordWords words) {
        return event.planned() ? date + words.comma() + words.text("planned") : date;
    }

    /** What the focus of the chapter rests on, in the words of a source. */
    private void quote(Event focus) {
        var quoted = focus.reports().stream()
                .filter(item -> item.quote().isPresent())
                .findFirst();
        quoted.ifPresent(item -> quote(focus, item));
    }

    private void quote(Event focus, Evidence item) {
        var words = new RecordWords(address.language());
        markup.open("figure").attr("class", "quote").open("figcaption").open("b");
        markup.text(dated(new EventWords(wording()).when(focus), focus, words))
                .text(SEPARATOR)
                .text(wording().stage(focus.stage()));
        markup.close().close();
        item.quote().ifPresent(quote -> {
            markup.open("blockquote");
            if (!quote.language().equals(address.language().tag())) {
                markup.speaks(quote.language());
            }
            markup.text(quote.text()).close();
            if (!quote.language().equals(address.language().tag())) {
                item.translation().ifPresent(text -> {
                    markup.open("p");
                    // a translation into English stands in where there is none into the reader's language
                    if (!text.byTag().containsKey(address.language().tag())) {
                        markup.speaks(Language.EN.tag());
                    }
                    markup.text(text.in(address.language())).close();
                });
            }
        });
        markup.open("p").attr("class", "by");
        var source = item.source();
        source.url().ifPresentOrElse(url -> markup.open("a").attr("href", url.toString()), () -> markup.open("span"));
        markup.text(source.publisher()).close().text(words.comma()).text(words.published(source));
        int others = focus.reports().size() - 1;
        if (others > 0) {
            markup.text(words.comma()).text(wording().text("story.others", others));
        }
        markup.text(SEPARATOR);
        new StoryText(address, false, markup).link(wording().text("story.open"), new Route.OfEvent(focus.id()));
        markup.close().close().line();
    }

    /** The figure of the chapter alone. On a host of files none is offered that would be the whole atlas. */
    private void all(Chapter chapter) {
        var selection = SelectionQuery.parse(chapter.selection()).selection();
        if (!site.explorer() && !SelectionOnFiles.isAnswered(selection)) {
            return;
        }
        var figure = address.at(new Route.Atlas()).as(Theme.AUTO).with(selection);
        markup.open("p").attr("class", "chapter-figure");
        PageFrame.link(
                markup,
                figure.text(),
                wording().text("figure.alt", chapter.title().told(address.language())),
                "");
        markup.close();
    }

    private Wording wording() {
        return Wording.in(address.language());
    }
}
