package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.render.words.Wording;

/** What stands after the last chapter: open questions, sources, how it was made, how to show it elsewhere, what to read next. */
final class StoryEnd {
    private static final int ROW = 12;
    /** Further stories beside the next one. */
    private static final int FURTHER = 2;

    private final Edition edition;
    private final Address address;
    private final ToldStory told;
    private final Markup markup;
    private final RecordWords words;
    private final Wording wording;

    StoryEnd(Edition edition, Address address, ToldStory told, Markup markup) {
        this.edition = edition;
        this.address = address;
        this.told = told;
        this.markup = markup;
        words = new RecordWords(address.language());
        wording = words.wording();
    }

    void write() {
        markup.open("div").attr("class", "ending").line();
        markup.open("div").line();
        questions();
        new StoryEvidence(edition, address, told.events()).write(markup);
        sources();
        markup.close().open("div").line();
        share();
        made();
        markup.close().close().line();
        following();
        new RelatedHtml(edition, address, markup).writeAround(told.events());
    }

    private void questions() {
        var ids = told.events().stream().map(Event::id).collect(Collectors.toSet());
        var questions = Question.all(edition).stream()
                .filter(question -> question.events().stream().map(Event::id).anyMatch(ids::contains))
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        begin("open", wording.text("story.questions", questions.size()));
        markup.open("ol").attr("class", "questions");
        for (var question : questions) {
            var disagreement = question.disagreement();
            markup.open("li").open("div");
            PageFrame.link(
                    markup,
                    new PageLinks(address).question(disagreement.id()),
                    disagreement.question().told(address.language()),
                    "");
            markup.element("small", question.remark(wording)).close();
            PositionDots.write(disagreement.positions(), markup);
            markup.close().line();
        }
        markup.close().close().line();
    }

    private void sources() {
        var bySource = new LinkedHashMap<Source, List<Event>>();
        for (var event : told.events()) {
            event.reports()
                    .forEach(item -> bySource.computeIfAbsent(item.source(), _ -> new ArrayList<>())
                            .add(event));
        }
        var byPublisher = bySource.keySet().stream()
                .collect(Collectors.groupingBy(
                        Source::publisher, () -> new TreeMap<>(wording.alphabetical()), Collectors.toList()));
        long once = told.events().stream()
                .filter(event -> event.independentSources() <= 1)
                .count();
        begin("sources", wording.text("story.sources"));
        markup.element(
                "p",
                wording.text(
                        "story.sources.count",
                        bySource.size(),
                        byPublisher.size(),
                        told.events().size(),
                        once));
        markup.open("ul").attr("class", "told-by").line();
        byPublisher.forEach((publisher, texts) -> publisher(publisher, texts, bySource));
        markup.close().close().line();
    }

    private void publisher(String publisher, List<Source> texts, Map<Source, List<Event>> reports) {
        var first = texts.getFirst();
        markup.open("li").open("div");
        PageFrame.link(markup, at(new Route.OfSource(first.id())), publisher, "");
        var when = texts.size() == 1 ? words.published(first) : wording.text("source.texts", texts.size());
        markup.element("small", first.kind().label().in(words.language()) + words.comma() + when);
        markup.close();
        var told = texts.stream()
                .flatMap(text -> reports.getOrDefault(text, List.of()).stream())
                .distinct()
                .toList();
        int rows = (told.size() + ROW - 1) / ROW;
        markup.open("svg").attr("class", "dots").attr("aria-hidden", "true");
        markup.attr("width", Math.min(ROW, told.size()) * 11L).attr("height", rows * 12L);
        for (int i = 0; i < told.size(); i++) {
            markup.open("circle").attr("class", told.get(i).independentSources() > 1 ? "several" : "one");
            markup.attr("cx", i % ROW * 11L + 6).attr("cy", i / ROW * 12L + 6).attr("r", 4);
            markup.empty();
        }
        markup.close().close().line();
    }

    private void share() {
        begin("share", wording.text("story.share"));
        markup.open("p");
        PageFrame.link(
                markup,
                address.as(Theme.AUTO).text(),
                edition.site().absolute(address.as(Theme.AUTO).text()),
                "");
        markup.open("br").empty();
        var scope = new Scope.OfStory(told.story().id());
        PageFrame.link(
                markup, at(new Route.Image(scope, Picture.card(Picture.Kind.PNG))), wording.text("story.image"), "");
        markup.close();
        markup.element("p", wording.text("story.share.how")).close().line();
        begin("embed", wording.text("story.embed"));
        var site = new SiteWords(address.language());
        var embed = address.at(new Route.Embed(scope)).as(Theme.AUTO);
        markup.open("p")
                .text(wording.text("story.embed.how", told.plates().size()))
                .text(" ");
        PageFrame.link(markup, embed.text(), site.text("embed.look"), "");
        markup.close();
        markup.element("p", wording.text("story.embed.chapter"));
        var base = edition.site().base();
        if (base.isEmpty()) {
            markup.element("p", site.text("embed.no-host"));
        }
        var snippet = Snippets.of(base, embed, told, EmbedSnippet.USUAL_WIDTH);
        markup.open("p").open("code").text(snippet.html()).close().close();
        markup.close().line();
    }

    private void made() {
        var reviews = ReviewCount.of(told.events());
        begin("made", wording.text("story.made"));
        markup.open("p");
        markup.text(wording.text(
                "story.made.text",
                wording.day(edition.dataset().imprint().version()),
                reviews.all(),
                reviews.reread()));
        markup.text(" ");
        PageFrame.link(markup, at(new Route.Method()), new Words(address.language()).text("method-link"), "");
        markup.close().close().line();
    }

    /** The stories after this one in the order of the dataset, and on from its beginning. */
    private void following() {
        var stories = new ArrayList<>(edition.dataset().stories());
        Collections.rotate(stories, -1 - stories.indexOf(told.story()));
        stories.remove(told.story());
        if (stories.isEmpty()) {
            return;
        }
        var cards = new StoryList(edition, address, 1 + FURTHER, "h3");
        markup.open("section").attr("class", "following").line();
        markup.heading("h2", wording.text("story.following"));
        cards.card(stories.getFirst(), markup);
        List<Story> further = stories.stream().skip(1).limit(FURTHER).toList();
        if (!further.isEmpty()) {
            markup.heading("h2", wording.text("story.following.more"));
            further.forEach(story -> cards.card(story, markup));
        }
        markup.close().line();
    }

    private void begin(String style, String title) {
        markup.open("section").attr("class", "end-" + style).attr("id", style);
        markup.heading("h2", title);
    }

    private String at(Route route) {
        return address.at(route).as(Theme.AUTO).text();
    }
}
