package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.Isolated;
import org.rolloutatlas.selection.Selection;

/** One reader looking at one view: what he asked, in which language, of which catalogue. Held for as long as it is shown. */
record Visit(Outlook outlook, Language language, Catalogue catalogue) {

    ExplorerWords words() {
        return new ExplorerWords(language);
    }

    String text(String key, String... values) {
        return words().text(key, values);
    }

    /** What the atlas is called. */
    String site() {
        return catalogue.dataset().masthead().site().in(language);
    }

    /** What may be searched for: in the words of the dataset, where it has examples. */
    String exampleOfSearch() {
        return catalogue.dataset().masthead().searchesIn(language).stream()
                .findFirst()
                .map(search -> text("search.such-as", search))
                .orElseGet(() -> text("search.example"));
    }

    /** The words in which the atlas is written. */
    AtlasWording wording() {
        return AtlasWording.of(catalogue.dataset().vocabularies(), language);
    }

    EventWords sentences() {
        return new EventWords(wording());
    }

    FacetNames names() {
        return new FacetNames(catalogue, words(), wording());
    }

    /** A link to another view, in the same language and tone. */
    RouterLink link(String text, Class<? extends Component> view) {
        return link(text, view, outlook.elsewhere());
    }

    RouterLink link(String text, Class<? extends Component> view, Outlook there) {
        var link = new RouterLink(text, view);
        link.setQueryParameters(there.parameters());
        return link;
    }

    /** A link to the view of one thing. */
    RouterLink link(String text, Class<? extends Component> view, String id) {
        var link = new RouterLink(text, view, new RouteParameters("id", id));
        link.setQueryParameters(outlook.elsewhere().parameters());
        return link;
    }

    /** A link to the view of a source, by its publisher and title. */
    RouterLink link(Source source) {
        return link(
                text("more.source", source.publisher(), Isolated.text(source.title())), SourceView.class, source.id());
    }

    /** The selected events in the order of time, by the clock of the selection; what nothing dates stands last. */
    List<Event> select(Selection selection) {
        return inTime(catalogue.ask(selection).selected(), selection);
    }

    static List<Event> inTime(List<Event> events, Selection selection) {
        var order = Comparator.comparing((Event event) -> Days.first(event, selection.clock()))
                .thenComparing(Event::id);
        return events.stream().sorted(order).toList();
    }

    /** The open event, if there is such an event. */
    Optional<Event> open() {
        return outlook.event().flatMap(catalogue::event);
    }
}
