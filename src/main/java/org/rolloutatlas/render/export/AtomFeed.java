package org.rolloutatlas.render.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.Phrases;
import org.rolloutatlas.render.words.Wording;

/**
 * The latest additions, corrections and withdrawals as an Atom feed. An entry keeps its id for ever and is {@code updated} by
 * each correction, so that corrections reach subscribers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {
    /** Entries of the feed; older ones are in the dataset. */
    public static final int LENGTH = 100;

    private static final Phrases PHRASES = Phrases.read(AtomFeed.class, "exports");

    private final Markup out;
    private final Colophon colophon;
    private final Language language;

    private AtomFeed(Markup out, Colophon colophon, Language language) {
        this.out = out;
        this.colophon = colophon;
        this.language = language;
    }

    /** The whole file, for the media type {@code application/atom+xml}; retracted events included, as withdrawn. */
    public static String text(List<Event> events, Colophon colophon, Language language) {
        var text = new StringBuilder();
        new AtomFeed(new Markup(text), colophon, language).feed(events);
        return text.toString();
    }

    /** The id of the entry of an event, permanent as long as the site stays at its host. */
    private String id(Event event) {
        return colophon.tag() + "event/" + event.id();
    }

    private void feed(List<Event> events) {
        var latest = events.stream()
                .sorted(Comparator.comparing(this::updated).reversed().thenComparing(Event::id))
                .limit(LENGTH)
                .toList();
        out.verbatim("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.open("feed").attr("xmlns", "http://www.w3.org/2005/Atom").attr("xml:lang", language.tag());
        out.line().element("id", colophon.tag() + "feed/" + language.tag()).line();
        out.element("title", words("feed.title", colophon.title().in(language))).line();
        out.element("subtitle", words("feed.subtitle")).line();
        out.element(
                        "updated",
                        moment(latest.stream().findFirst().map(this::updated).orElse(colophon.version())))
                .line();
        link("self", "application/atom+xml", address(new Route.Data(DataFile.FEED)));
        link("alternate", "text/html", address(new Route.Atlas()));
        out.open("author").element("name", colophon.publisher()).close().line();
        out.element("rights", colophon.licence()).line();
        latest.forEach(this::entry);
        out.close().line();
    }

    private void entry(Event event) {
        var words = new EventWords(Wording.in(language));
        var title = event.title().told(language);
        boolean withdrawn = event.isRetracted();
        out.open("entry").line().element("id", id(event)).line();
        out.element("title", withdrawn ? words("feed.withdrawn", title) : title).line();
        out.element("published", moment(added(event))).line();
        out.element("updated", moment(updated(event))).line();
        link("alternate", "text/html", address(new Route.OfEvent(event.id())));
        category("stage", event.stage().code(), Wording.in(language).stage(event.stage()));
        category("system", event.system().code(), Wording.in(language).system(event.system()));
        for (var country : event.countries()) {
            category("country", country, Wording.in(language).country(country));
        }
        out.element("summary", event.claim().told(language) + "\n" + words.name(event, EventClock.HAPPENED))
                .line();
        changes(event);
        out.close().line();
    }

    /** Corrections with their notes; an addition alone says nothing new. */
    private void changes(Event event) {
        if (event.history().stream().allMatch(change -> change.kind() == ChangeKind.ADDED)) {
            return;
        }
        out.element(
                        "content",
                        String.join(
                                "\n", event.history().stream().map(this::told).toList()))
                .line();
    }

    private String told(Change change) {
        var sentence = words("feed." + change.kind().code(), change.on().toString());
        return change.note().map(note -> sentence + " " + note.in(language)).orElse(sentence);
    }

    private void link(String rel, String type, String href) {
        out.open("link")
                .attr("rel", rel)
                .attr("type", type)
                .attr("href", href)
                .empty()
                .line();
    }

    private void category(String scheme, String term, String label) {
        out.open("category")
                .attr("scheme", colophon.tag() + scheme)
                .attr("term", term)
                .attr("label", label)
                .empty()
                .line();
    }

    private LocalDate added(Event event) {
        return event.history().stream()
                .map(Change::on)
                .min(Comparator.naturalOrder())
                .orElse(colophon.version());
    }

    private LocalDate updated(Event event) {
        return LastChange.of(event).orElse(colophon.version());
    }

    private String address(Route route) {
        return colophon.absolute(Address.of(route).in(language));
    }

    private String words(String key, String... values) {
        return PHRASES.text(language, key, values);
    }

    /** Histories know days; the day begins. */
    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
