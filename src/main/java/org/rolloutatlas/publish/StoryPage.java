package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.ChapterGround;
import org.rolloutatlas.render.figure.ChapterStill;
import org.rolloutatlas.render.figure.ChapterTicks;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.figure.FigureInsets;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;

/**
 * A story: its opening, the figure of all its events, its chapters, its end. One markup for all: without a script, on paper and in reader
 * mode every chapter has its still; where a script runs the figure stays in sight and shows the chapter that is read.
 */
final class StoryPage {
    private final Edition edition;
    private final Address address;
    private final Story story;
    private final Subject subject;
    private final Words words;
    private final Wording wording;

    private StoryPage(Edition edition, Address address, Story story, Subject subject) {
        this.edition = edition;
        this.address = address;
        this.story = story;
        this.subject = subject;
        words = new Words(address.language());
        wording = Wording.in(address.language());
    }

    static HtmlPage of(Edition edition, Address address, Story story, Subject subject) {
        return new StoryPage(edition, address, story, subject).page();
    }

    private HtmlPage page() {
        if (subject.events().isEmpty()) {
            return frame(PageFrame.plain(edition.looks()), Optional.empty()).page(edition, this::untold);
        }
        var told = ToldStory.of(edition, address, story, subject, AtlasLinks.inStory(address));
        return frame(StoryCss.page(told), Optional.of(BrowserModule.STORY)).page(edition, markup -> told(told, markup));
    }

    private PageFrame frame(String style, Optional<String> module) {
        return new PageFrame(
                address, edition.titled(subject.title(), address.language()), subject.description(), style, module);
    }

    /** All that it told of was withdrawn: its words stand. */
    private void untold(Markup markup) {
        markup.open("div").attr("class", "prose");
        title(markup);
        story.chapters().forEach(chapter -> {
            markup.open("section").attr("id", chapter.id());
            markup.heading("h2", chapter.title().told(address.language()));
            new StoryText(address, false, markup).write(chapter);
            markup.close();
        });
        markup.close();
    }

    private void told(ToldStory told, Markup markup) {
        markup.open("rollout-atlas").attr("query", "").line();
        var drawn = new ArrayList<>(told.plates());
        drawn.add(told.whole());
        markup.open("div").attr("class", "atlas");
        ChapterGround.hatches(told.figure(), drawn, markup);
        markup.close().open("article").attr("class", "telling").line();
        opening(told, markup);
        stage(told, markup);
        var chapter = new StoryChapter(told, address, edition.site(), markup);
        for (int i = 0; i < told.plates().size(); i++) {
            chapter.write(i);
        }
        markup.close().close().line();
        new StoryEnd(edition, address, told, markup).write();
    }

    private void opening(ToldStory told, Markup markup) {
        markup.open("header").attr("class", "opening");
        markup.open("p")
                .attr("class", "kicker")
                .text(wording.text("story.kicker"))
                .close();
        title(markup);
        var version = edition.dataset().imprint().version();
        var sources = told.events().stream()
                .flatMap(event -> event.reports().stream())
                .map(evidence -> evidence.source())
                .map(Source::id)
                .distinct()
                .count();
        markup.open("p").attr("class", "byline");
        markup.text(wording.text("story.byline", edition.siteName(address.language()), wording.day(version)));
        markup.open("br").empty();
        markup.text(wording.text(
                "story.length",
                told.minutes(),
                told.plates().size(),
                told.events().size(),
                sources));
        markup.close();
        contents(markup);
        markup.close().line();
    }

    private void title(Markup markup) {
        markup.heading("h1", subject.title());
        markup.open("p").attr("class", "standfirst");
        ChineseDates.write(markup, subject.description());
        markup.close();
    }

    /** Folded where the first screen is a phone's, so that its map comes sooner; a fragment into it unfolds it. */
    private void contents(Markup markup) {
        markup.open("nav").attr("class", "contents").attr("aria-label", wording.text("story.contents"));
        markup.open("details").element("summary", wording.text("story.contents"));
        markup.open("ol").attr("id", "contents");
        for (var chapter : story.chapters()) {
            markup.open("li");
            PageFrame.link(markup, "#" + chapter.id(), chapter.title().told(address.language()), "");
            markup.close();
        }
        markup.close().close().close();
    }

    /** The figure, and the bar above it that a script fills. */
    private void stage(ToldStory told, Markup markup) {
        markup.open("div").attr("class", "stage").attr("data-back", wording.text("story.back"));
        markup.attr("data-copied", wording.text("story.copied"));
        markup.attr("data-view", StoryChapter.view(told.whole())).line();
        bar(markup);
        Figure figure = told.figure();
        Consumer<Markup> ticks = out -> ChapterTicks.write(figure, told.plates(), told.titles(), out);
        FigureHtml.write(
                figure.titled(edition.headline(address.language())),
                2,
                markup,
                new FigureInsets(
                        false,
                        () -> {},
                        () -> {},
                        () -> ticks.accept(markup),
                        () -> markup.text(words.text("method-line"))));
        markup.open("template").attr("class", "whole");
        ChapterStill.map(figure, told.whole(), markup);
        markup.close();

        markup.close().line();
    }

    private void bar(Markup markup) {
        var first = "#" + story.chapters().getFirst().id();
        markup.open("nav").attr("class", "bar").attr("aria-label", wording.text("story.kicker"));
        markup.open("p").element("cite", subject.title()).text(" ");
        markup.open("b").attr("class", "at").close().text(" ");
        markup.open("span").attr("class", "told").close().close();
        step("back", "‹", "#contents", "story.previous", markup);
        step("on", "›", first, "story.next", markup);
        PageFrame.link(markup, "#contents", wording.text("story.contents"), "");
        PageFrame.link(markup, address.text(), wording.text("story.share"), "share");
        markup.open("i").attr("class", "read").close();
        markup.open("span").attr("class", "unseen said").attr("role", "status").close();
        markup.close().line();
    }

    private void step(String style, String sign, String to, String name, Markup markup) {
        markup.open("a").attr("class", style).attr("href", to).attr("aria-label", wording.text(name));
        markup.text(sign).close();
    }
}
