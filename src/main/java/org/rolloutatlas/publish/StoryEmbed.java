package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Step;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.ChapterGround;
import org.rolloutatlas.render.figure.ChapterPlate;
import org.rolloutatlas.render.figure.ChapterStill;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;

/**
 * A story in a frame on somebody else's page: a row of plates, one for each chapter, because a frame cannot follow the scroll
 * of its host. It steps by links, without a script too; everything is in one response.
 */
final class StoryEmbed {
    private final Edition edition;
    private final Address address;
    private final ToldStory told;
    private final Wording wording;

    private StoryEmbed(Edition edition, Address address, ToldStory told) {
        this.edition = edition;
        this.address = address;
        this.told = told;
        wording = Wording.in(address.language());
    }

    /** Writes it; some of its events must stand. */
    static HtmlPage of(Edition edition, Address address, Story story, Subject subject) {
        var told = ToldStory.of(edition, address, story, subject, AtlasLinks.inStory(address));
        return new StoryEmbed(edition, address, told).page();
    }

    private HtmlPage page() {
        var tag = edition.tag(address.language());
        var style = MixedCss.with(StoryCss.frame(told, address), tag, address.language());
        var text = new StringBuilder(98_304);
        var markup = new Markup(text);
        markup.page(tag, address.language()).attr("class", "plates");
        if (address.theme() != Theme.AUTO) {
            markup.attr("data-theme", address.theme().code());
        }
        EmbedHead.write(
                edition, address, told.figure().title(), story().standfirst().told(address.language()), style, markup);
        markup.open("body").attr("data-refused", new SiteWords(address.language()).text("embed.refused"));
        markup.open("main").line();
        markup.open("div").attr("class", "atlas");
        ChapterGround.write(told.figure(), told.plates(), markup);
        ChapterGround.hatches(told.figure(), told.plates(), markup);
        markup.close().line();
        markup.heading("h1", told.figure().title());
        var shown = told.chapters(address);
        markup.open("div").attr("class", "room");
        markup.open("div")
                .attr("class", shown.size() == 1 ? "shelf only" : "shelf")
                .attr("role", "group");
        markup.attr("tabindex", 0)
                .attr("aria-label", wording.text("story.plates"))
                .line();
        shown.forEach(index -> plate(index, shown.size(), markup));
        markup.close().line();
        if (shown.size() > 1) {
            dots(markup);
        }
        markup.close().line();
        markup.open("p").attr("class", "unseen said").attr("role", "status").close();
        foot(markup);
        markup.open("i").attr("class", "wanted").close();
        markup.close();
        markup.open("script")
                .attr("type", "module")
                .verbatim(BrowserModule.PLATES)
                .close();
        markup.close().close().line();
        return new HtmlPage(text.toString(), ContentSecurityPolicy.ofEmbed(style, BrowserModule.PLATES));
    }

    private Story story() {
        return told.story();
    }

    private void plate(int index, int of, Markup markup) {
        var chapter = story().chapters().get(index);
        ChapterPlate plate = told.plates().get(index);
        boolean first = address.route()
                .step()
                .map(Step::chapter)
                .filter(chapter.id()::equals)
                .isPresent();
        markup.open("section").attr("class", first ? "plate first" : "plate").attr("id", chapter.id());
        markup.attr("data-at", wording.text("story.at", index + 1, told.plates().size()))
                .line();
        markup.open("div").attr("class", "atlas still").line();
        ChapterStill.map(told.figure(), plate, markup);
        ChapterStill.lanes(told.figure(), plate, markup);
        markup.close().line();
        markup.open("div").attr("class", "words");
        markup.heading("h2", chapter.title().told(address.language()));
        new StoryText(address, true, markup).write(chapter);
        markup.close();
        if (of > 1) {
            markup.open("p").attr("class", "steps");
            step(index - 1, "‹", "story.previous", markup);
            step(index + 1, "›", "story.next", markup);
            markup.close();
        }
        markup.close().line();
    }

    private void step(int index, String sign, String name, Markup markup) {
        if (index < 0 || index >= told.plates().size()) {
            markup.open("span").close();
            return;
        }
        markup.open("a").attr("href", "#" + told.plates().get(index).id());
        markup.attr("aria-label", wording.text(name)).text(sign).close();
    }

    private void dots(Markup markup) {
        markup.open("nav").attr("class", "dots").attr("aria-label", wording.text("story.plates"));
        for (int i = 0; i < told.plates().size(); i++) {
            markup.open("a").attr("href", "#" + told.plates().get(i).id());
            markup.attr(
                    "aria-label",
                    wording.text(
                            "story.tick",
                            i + 1,
                            story().chapters().get(i).title().told(address.language())));
            markup.element("b", Integer.toString(i + 1)).close();
        }
        markup.close().line();
    }

    private void foot(Markup markup) {
        markup.open("footer").open("p");
        markup.element("b", edition.siteName(address.language()))
                .text(" · ")
                .text(told.rests())
                .text(" · ");
        new StoryText(address, true, markup)
                .link(new SiteWords(address.language()).text("story.read") + " ↗", new Route.OfStory(story().id()));
        markup.close().element("p", told.provenance()).close().line();
    }
}
