package org.rolloutatlas.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Isolated;
import org.rolloutatlas.render.words.Wording;

/** The ways from one page to the others. */
final class RelatedHtml {
    /** A group as long as this folds. */
    private static final int LONG = 16;

    private final Edition edition;
    private final Address address;
    private final Markup markup;
    private final SiteWords words;

    RelatedHtml(Edition edition, Address address, Markup markup) {
        this.edition = edition;
        this.address = address;
        this.markup = markup;
        words = new SiteWords(address.language());
    }

    /** The projects, countries, sources and stories to which these events belong, but not the page itself. */
    void write(List<Event> events) {
        markup.open("nav").attr("class", "related").attr("aria-label", words.text("related"));
        group("stories", stories(events));
        group("disagreements", disagreements(events));
        group("projects", projects(events));
        group("countries", countries(events));
        group("actors", actors(events));
        group("sources", sources(events));
        markup.close().line();
    }

    /** The projects and countries to which they belong. */
    void writeAround(List<Event> events) {
        markup.open("nav").attr("class", "related").attr("aria-label", words.text("related"));
        group("projects", projects(events));
        group("countries", countries(events));
        markup.close().line();
    }

    /**
     * One group.
     *
     * @param links name → address
     */
    private void group(String key, Map<String, String> links) {
        links.values().removeIf(at(address.route())::equals);
        if (links.isEmpty()) {
            return;
        }
        boolean folded = links.size() >= LONG;
        markup.open(folded ? "details" : "section");
        markup.element(folded ? "summary" : "h2", words.text("related." + key)).open("ul");
        links.forEach((name, to) -> {
            markup.open("li");
            PageFrame.link(markup, to, name, "");
            markup.close();
        });
        markup.close().close();
    }

    private Map<String, String> stories(List<Event> events) {
        var links = new TreeMap<String, String>();
        edition.dataset().stories().stream()
                .filter(story -> tells(story, events))
                .forEach(story -> links.put(story.title().told(address.language()), at(new Route.OfStory(story.id()))));
        return links;
    }

    private boolean tells(Story story, List<Event> events) {
        return story.chapters().stream()
                .anyMatch(chapter ->
                        Subject.chapter(edition, chapter.selection()).stream().anyMatch(events::contains));
    }

    private Map<String, String> disagreements(List<Event> events) {
        var links = new TreeMap<String, String>();
        events.stream()
                .flatMap(event -> event.disagreements().stream())
                .forEach(disagreement -> links.put(
                        disagreement.question().told(address.language()),
                        new PageLinks(address).question(disagreement.id())));
        return links;
    }

    private Map<String, String> projects(List<Event> events) {
        var wording = Wording.in(address.language());
        var links = new TreeMap<String, String>();
        events.stream()
                .map(Event::project)
                .flatMap(Optional::stream)
                .forEach(project -> links.put(
                        wording.country(project.countries().getFirst())
                                + wording.text("phrase.comma")
                                + project.name().in(address.language()),
                        at(new Route.OfProject(project.id()))));
        return links;
    }

    private Map<String, String> countries(List<Event> events) {
        var links = new TreeMap<String, String>();
        // of a withdrawn event's country there may be nothing else, and then it has no page
        Set<String> held = edition.countries();
        events.stream()
                .flatMap(event -> event.countries().stream())
                .filter(held::contains)
                .forEach(
                        code -> links.put(Wording.in(address.language()).country(code), at(new Route.OfCountry(code))));
        return links;
    }

    private Map<String, String> actors(List<Event> events) {
        var links = new TreeMap<String, String>();
        // a withdrawn event may be all that names it, and then it has no page
        events.stream()
                .filter(event -> !event.isRetracted())
                .flatMap(event -> event.parties().stream())
                .map(Party::actor)
                .forEach(actor -> links.put(actor.name().in(address.language()), at(new Route.OfActor(actor.id()))));
        return links;
    }

    private Map<String, String> sources(List<Event> events) {
        var links = new TreeMap<String, String>();
        events.stream()
                .flatMap(event -> event.reports().stream())
                .map(evidence -> evidence.source())
                .forEach(source -> links.put(name(source, address.language()), at(new Route.OfSource(source.id()))));
        return links;
    }

    /** What a link to a source says. */
    static String name(Source source, Language language) {
        return new SiteWords(language).text("related.source", source.publisher(), Isolated.text(source.title()));
    }

    private String at(Route route) {
        return address.at(route).as(Theme.AUTO).text();
    }
}
