package org.rolloutatlas.publish;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.search.IndexWords;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.Selection;

/** Everything on which a rendition depends beside its address. Immutable; what is slow to make is made once for each. */
public final class Edition {
    /** Of hosts by whose names pages are written. */
    private static final int MOST_HOSTS = 8;

    private final Dataset dataset;
    private final Bytes file;
    private final World world;
    private final ConcurrentMap<String, Edition> asked = new ConcurrentHashMap<>();
    private final String build;
    private final Site site;
    private final List<Event> events;
    private final List<Actor> actors;
    private final SortedSet<String> countries;
    private final TextSearch search;

    /**
     * Takes a dataset as it is published.
     *
     * @param file the bytes from which the dataset was read
     * @param build identifies the code that writes
     * @param site where its pages stand
     */
    public Edition(Dataset dataset, Bytes file, World world, String build, Site site) {
        this.dataset = dataset;
        this.file = file;
        this.world = world;
        this.build = build;
        this.site = site;
        events = dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        actors = events.stream()
                .flatMap(event -> event.parties().stream())
                .map(Party::actor)
                .distinct()
                .toList();
        countries = Collections.unmodifiableSortedSet(events.stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        search = new TextSearch(events);
    }

    private Edition(Edition same, Site site) {
        dataset = same.dataset;
        file = same.file;
        world = same.world;
        build = same.build;
        this.site = site;
        events = same.events;
        actors = same.actors;
        countries = same.countries;
        search = same.search;
    }

    /**
     * The same on the host that was asked, where none was given. Every host has pages of its own to write and to keep: whoever
     * asks by ever other names gets, from the ninth on, addresses without a host.
     */
    Edition askedAt(Optional<String> host) {
        if (!site.base().isEmpty() || host.isEmpty()) {
            return this;
        }
        var name = host.get();
        if (!asked.containsKey(name) && asked.size() >= MOST_HOSTS) {
            return this;
        }
        return site.at(name)
                .map(there -> asked.computeIfAbsent(name, _ -> new Edition(this, there)))
                .orElse(this);
    }

    /** What it holds, the retracted events included. */
    public Dataset dataset() {
        return dataset;
    }

    /** The bytes from which the dataset was read. */
    public Bytes file() {
        return file;
    }

    /** The world on which it is drawn. */
    public World world() {
        return world;
    }

    /** Identifies the code that writes. */
    public String build() {
        return build;
    }

    /** Where its pages stand. */
    public Site site() {
        return site;
    }

    /** The events that are drawn and counted: all but the retracted. */
    List<Event> events() {
        return events;
    }

    /** The selected ones of its events. */
    List<Event> select(Selection selection) {
        return select(selection, events);
    }

    /** The selected ones of some of its events, in their order. */
    List<Event> select(Selection selection, List<Event> some) {
        return selection.applyTo(selection.left(some, dataset.sources()), search::find);
    }

    /** What a page needs to search where no program answers. */
    IndexWords words() {
        return search.words();
    }

    /** The story with this id. */
    Optional<Story> findStory(String id) {
        return dataset.stories().stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** The project with this id. */
    Optional<Project> findProject(String id) {
        return dataset.projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst();
    }

    /** The source with this id. */
    Optional<Source> findSource(String id) {
        return dataset.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    /** The actor with this id, if a report that is drawn names it. */
    Optional<Actor> findActor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The actors that its reports name, in the order of the dataset's reports. */
    List<Actor> actors() {
        return actors;
    }

    /** The codes of all countries of which something is reported, sorted. */
    SortedSet<String> countries() {
        return countries;
    }

    /** The words in which its pages are written. */
    AtlasWording wording(Language language) {
        return AtlasWording.of(dataset.vocabularies(), language);
    }

    /** The languages in which its pages are written; the first leads. */
    List<Language> languages() {
        return dataset.masthead().languages();
    }

    /** How the world is laid out, where a story has no form of its own. */
    MapForm map() {
        return dataset.masthead().map();
    }

    /** In which forms the world is drawn on its pages: first that of the atlas, then those of stories. */
    Set<MapForm> maps() {
        return Stream.concat(Stream.of(map()), dataset.stories().stream().map(Story::map))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How the classes of stages are drawn. */
    Looks looks() {
        return dataset.vocabularies().looks();
    }

    /** The tag of what a page is written in: that of its texts where the program speaks no language of the atlas. */
    String tag(Language language) {
        return dataset.masthead().tag(language);
    }

    /** What the atlas is called. */
    String siteName(Language language) {
        return dataset.masthead().site().in(language);
    }

    /** The title of one of its pages: what the page is about, and what the atlas is called. */
    String titled(String title, Language language) {
        return new Words(language).text("event.title", title, siteName(language));
    }

    /** What it shows, in one line. */
    String headline(Language language) {
        return dataset.masthead().headline().told(language);
    }

    /** What it holds; where the dataset does not say, what every atlas does. */
    String description(Language language) {
        return dataset.masthead()
                .description()
                .map(text -> text.in(language))
                .orElseGet(() -> new Words(language).text("description"));
    }

    /** What its reports are about, if the dataset says. */
    Optional<String> subject(Language language) {
        return dataset.masthead().subject().map(text -> text.in(language));
    }

    /** What counts and what the dataset cannot show; where it does not say, how every atlas counts. */
    List<String> method(Language language) {
        var own = dataset.masthead().methodIn(language);
        return own.isEmpty() ? UsualMethod.in(wording(language)) : own;
    }

    /** The entity tag of what stands at an address. */
    String tag(Address address) {
        return EntityTag.of(dataset.hash(), build + "\n" + site, address.text());
    }
}
