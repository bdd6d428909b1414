package org.rolloutatlas.publish;

import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Summary;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/**
 * The stories as cards: from when to when, how long, and what each finds.
 *
 * @param most how many of them, in the order of the dataset
 * @param heading the element of their titles
 */
record StoryList(Edition edition, Address address, int most, String heading) implements Consumer<Markup> {

    /** All of them. */
    StoryList(Edition edition, Address address) {
        this(edition, address, Integer.MAX_VALUE, "h2");
    }

    @Override
    public void accept(Markup markup) {
        markup.open("div").attr("class", "story-cards");
        edition.dataset().stories().stream().limit(most).forEach(story -> card(story, markup));
        markup.close().line();
    }

    void card(Story story, Markup markup) {
        var language = address.language();
        markup.open("article").attr("class", "story-card");
        // a host of files has no picture of the map alone
        if (edition.site().explorer()) {
            still(story, markup);
        }
        markup.element("p", remark(story));
        markup.open(heading).open("a");
        markup.attr(
                "href", address.at(new Route.OfStory(story.id())).as(Theme.AUTO).text());
        markup.text(story.title().told(language)).close().close();
        markup.open("p");
        ChineseDates.write(markup, story.standfirst().told(language));
        markup.close().close().line();
    }

    /** The map of the story; its words stand beside it, so that it needs none of its own. */
    private void still(Story story, Markup markup) {
        var picture = address.at(new Route.Image(new Scope.OfStory(story.id()), Picture.still(Picture.Kind.SVG)));
        markup.open("picture");
        if (address.theme() == Theme.AUTO) {
            markup.open("source").attr("media", "(prefers-color-scheme:dark)");
            markup.attr("srcset", picture.as(Theme.DARK).text()).empty();
        }
        markup.open("img").attr("src", picture.text()).attr("alt", "").attr("loading", "lazy");
        markup.attr("width", Picture.STILL).attr("height", Picture.STILL_HEIGHT).empty();
        markup.close();
    }

    /** "2009–2025 · 60 reports · 8 chapters". */
    private String remark(Story story) {
        var events = Subject.of(edition, new Scope.OfStory(story.id()), Selection.ALL, address.language())
                .orElseThrow()
                .events();
        return Wording.in(address.language())
                .text(
                        "story.remark",
                        Summary.of(events).years(),
                        events.size(),
                        story.chapters().size());
    }
}
