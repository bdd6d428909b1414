package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.Citation;
import org.rolloutatlas.render.export.CitationJson;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.EventHtml;
import org.rolloutatlas.render.record.EventSections;
import org.rolloutatlas.render.record.Placement;
import org.rolloutatlas.render.record.ProjectLifeHtml;
import org.rolloutatlas.render.record.QuoteCardHtml;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.selection.Selection;

/** One event: its card, what each source says, its neighbours in the project, how to cite it. */
final class EventPage {
    private final Edition edition;
    private final Address address;
    private final Event event;
    private final SiteWords words;
    private final RecordWords recordWords;
    private final ProjectLife life;

    private EventPage(Edition edition, Address address, Event event) {
        this.edition = edition;
        this.address = address;
        this.event = event;
        words = new SiteWords(address.language());
        recordWords = new RecordWords(address.language());
        life = ProjectLife.of(event, edition.events());
    }

    static HtmlPage of(Edition edition, Address address, Event event) {
        var page = new EventPage(edition, address, event);
        return event.isRetracted() ? page.withdrawn() : page.page();
    }

    /** What is withdrawn has no card: that it was withdrawn comes before all that it said. */
    private HtmlPage withdrawn() {
        return frame(Withdrawn.reason(event, address), "/atlas/subject.css").unlisted(edition, markup -> {
            markup.open("div").attr("class", "prose");
            EventHtml.write(markup, event, address.language(), this::permalink);
            markup.open("p");
            var site = new Words(address.language());
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), site.text("to-atlas"), "");
            markup.close().close();
            new RelatedHtml(edition, address, markup).write(List.of(event));
        });
    }

    private HtmlPage page() {
        var card = QuoteCard.of(event, edition.events(), edition.wording(address.language()));
        var figure = figure();
        Consumer<Markup> content = markup -> {
            way(markup);
            QuoteCardHtml.write(card, figure, "#disagreement", Placement.PAGE, markup);
            record(markup);
            ProjectLifeHtml.write(life, event, edition.wording(address.language()), this::permalink, markup);
            foot(markup);
            new RelatedHtml(edition, address, markup).write(List.of(event));
            EmbedHtml.write(edition.site(), address, new Scope.OfEvent(event.id()), subject(), edition, markup);
        };
        return frame(
                        event.claim().told(address.language()),
                        "/atlas/quote-card.css",
                        "/atlas/event.css",
                        "/atlas/subject.css")
                .page(edition, card.inWords(), content);
    }

    private PageFrame frame(String description, String... styles) {
        var title = edition.titled(event.title().told(address.language()), address.language());
        return new PageFrame(
                address, title, description, PageFrame.style(edition.looks(), List.of(), styles), Optional.empty());
    }

    private Subject subject() {
        return Subject.of(edition, new Scope.OfEvent(event.id()), Selection.ALL, address.language())
                .orElseThrow();
    }

    private Figure figure() {
        return subject().figure(edition, address);
    }

    private String permalink(String id) {
        return at(new Route.OfEvent(id));
    }

    private String at(Route route) {
        return address.at(route).as(Theme.AUTO).text();
    }

    /** Country, project, and where in it this report stands. */
    private void way(Markup markup) {
        markup.open("nav")
                .attr("class", "way")
                .attr("aria-label", words.text("way"))
                .open("p");
        var held = edition.countries();
        for (var code : event.countries()) {
            if (held.contains(code)) {
                PageFrame.link(
                        markup,
                        at(new Route.OfCountry(code)),
                        Wording.in(address.language()).country(code),
                        "");
                markup.text(" ");
            }
        }
        event.project().ifPresent(project -> {
            markup.text("› ");
            PageFrame.link(
                    markup,
                    at(new Route.OfProject(project.id())),
                    project.name().in(address.language()),
                    "");
        });
        markup.close();
        int all = life.events().size();
        if (all > 1) {
            markup.element(
                    "p",
                    recordWords.text("life.place", Integer.toString(life.index(event) + 1), Integer.toString(all)));
        }
        markup.close().line();
    }

    private void record(Markup markup) {
        var sections = new EventSections(markup, event, address.language(), Placement.PAGE);
        markup.open("div").attr("class", "event record").open("section").attr("class", "says");
        markup.heading("h2", words.text("event.says"));
        sections.claim();
        markup.close();
        sections.evidence();
        new EventEvidence(edition, address, event).write(markup);
        markup.open("section").attr("class", "named");
        markup.heading("h2", words.text("event.named"));
        sections.facts(new PageLinks(address));
        onTheMap(markup);
        markup.close();
        if (!event.disagreements().isEmpty()) {
            markup.open("div").attr("class", "disagreements").attr("id", "disagreement");
            sections.disagreements(new PageLinks(address));
            markup.close();
        }
        sections.history();
        markup.close().line();
    }

    /** To the figure in which it has its mark: that of its project, of its country, or of everything. */
    private void onTheMap(Markup markup) {
        var route = event.project()
                .<Route>map(project -> new Route.OfProject(project.id()))
                .or(() -> event.countries().stream().findFirst().map(Route.OfCountry::new))
                .orElseGet(Route.Atlas::new);
        markup.open("p");
        PageFrame.link(markup, at(route) + "#e-" + event.id(), words.text("event.on-map"), "");
        markup.close();
    }

    private void foot(Markup markup) {
        var colophon = DataFiles.colophon(edition, Selection.ALL);
        markup.open("section").attr("class", "cite");
        markup.open("p").attr("class", "permalink").text(recordWords.text("permalink") + " ");
        markup.open("a").attr("href", permalink(event.id()));
        markup.text(edition.site().absolute(permalink(event.id()))).close().close();
        markup.open("details").element("summary", words.text("cite"));
        markup.element("p", Citation.ofEvent(event, colophon, address.language()));
        markup.element("h3", "BibTeX");
        code(Citation.bibTex(event, colophon), markup);
        markup.element("h3", "CSL-JSON");
        code(CitationJson.of(event, colophon, address.language()), markup);
        markup.close().close().line();
    }

    /** What does not fit is scrolled, with the keyboard too. */
    private static void code(String text, Markup markup) {
        markup.open("pre").attr("tabindex", 0).text(text).close();
    }
}
