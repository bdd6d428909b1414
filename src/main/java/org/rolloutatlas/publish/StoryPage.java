package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.SelectionQuery;

/** A story: standfirst, the figure of all its events, its chapters with the reports that each rests on, all of them as a table. */
final class StoryPage {
    private final Edition edition;
    private final Address address;
    private final Story story;
    private final Subject subject;
    private final Words words;

    private StoryPage(Edition edition, Address address, Story story, Subject subject) {
        this.edition = edition;
        this.address = address;
        this.story = story;
        this.subject = subject;
        words = new Words(address.language());
    }

    static HtmlPage of(Edition edition, Address address, Story story, Subject subject) {
        return new StoryPage(edition, address, story, subject).page();
    }

    private HtmlPage page() {
        var figures = new ArrayList<Figure>();
        if (!subject.events().isEmpty()) {
            figures.add(subject.figure(edition, address));
        }
        var frame = new PageFrame(
                address,
                words.text("event.title", subject.title(), words.text("site")),
                subject.description(),
                PageFrame.style(figures, "/atlas/subject.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.FIGURE));
        return frame.page(edition, markup -> {
            markup.open("header").attr("class", "prose story");
            markup.heading("h1", subject.title());
            markup.open("p").attr("class", "standfirst");
            ChineseDates.write(markup, subject.description());
            markup.close().close();
            markup.open("rollout-atlas").attr("query", address.query());
            // the page's heading is the story's; the figure says what it shows
            figures.forEach(figure -> FigureHtml.write(
                    figure.titled(words.text("title")), 2, markup, () -> markup.text(words.text("method-line"))));
            story.chapters().forEach(chapter -> chapter(chapter, markup));
            figures.forEach(figure -> reports(figure, markup));
            markup.close();
            new RelatedHtml(edition, address, markup).write(subject.events());
            figures.forEach(
                    figure -> EmbedHtml.write(edition.site(), address, new Scope.OfStory(story.id()), figure, markup));
        });
    }

    private void chapter(Chapter chapter, Markup markup) {
        markup.open("section").attr("class", "prose chapter").attr("id", chapter.id());
        markup.attr("data-selection", chapter.selection());
        chapter.focus().ifPresent(focus -> markup.attr("data-focus", focus));
        markup.heading("h2", chapter.title().in(address.language()));
        markup.open("p");
        chapter.linked().in(address.language()).forEach(span -> span(span, markup));
        markup.close();
        held(chapter, Subject.chapter(edition, chapter.selection()), markup);
        markup.close().line();
    }

    /** A source leads to its own text; where its address is not known, to what is held of it. */
    private void span(Span span, Markup markup) {
        switch (span) {
            case Span.Plain(var text) -> ChineseDates.write(markup, text);
            case Span.ToSource(var text, var source) -> {
                var url = source.url();
                if (url.isPresent()) {
                    markup.open("a").attr("href", url.get().toString()).attr("rel", "noopener external");
                    markup.text(text).close();
                } else {
                    link(text, new Route.OfSource(source.id()), markup);
                }
            }
            case Span.ToEvent(var text, var id) -> link(text, new Route.OfEvent(id), markup);
        }
    }

    private void link(String text, Route route, Markup markup) {
        PageFrame.link(markup, address.at(route).as(Theme.AUTO).text(), text, "");
    }

    private void held(Chapter chapter, List<Event> events, Markup markup) {
        var site = new SiteWords(address.language());
        var eventWords = new EventWords(Wording.in(address.language()));
        markup.open("details").element("summary", site.text("chapter.figure", Integer.toString(events.size())));
        markup.open("ul");
        for (var event : events) {
            markup.open("li");
            ChineseDates.write(markup, eventWords.when(event));
            markup.text(" · ");
            PageFrame.link(
                    markup,
                    address.at(new Route.OfEvent(event.id())).as(Theme.AUTO).text(),
                    event.title().in(address.language()),
                    "");
            markup.open("small").text(eventWords.evidence(event)).close().close();
        }
        markup.close().close();
        // on a host of files too: there the browser module selects
        var figure = address.at(new Route.Atlas())
                .as(Theme.AUTO)
                .with(SelectionQuery.parse(chapter.selection()).selection());
        markup.open("p").attr("class", "chapter-figure");
        PageFrame.link(
                markup,
                figure.text(),
                Wording.in(address.language())
                        .text("figure.alt", chapter.title().in(address.language())),
                "");
        markup.close();
    }

    private void reports(Figure figure, Markup markup) {
        markup.open("section").attr("class", "table").attr("aria-labelledby", "reports-title");
        markup.open("h2")
                .attr("id", "reports-title")
                .text(words.text("reports"))
                .close();
        markup.element("p", words.text("reports.how"));
        TableHtml.write(
                figure,
                markup,
                id -> address.at(new Route.OfEvent(id)).as(Theme.AUTO).text());
        markup.close();
    }
}
