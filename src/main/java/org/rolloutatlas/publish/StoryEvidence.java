package org.rolloutatlas.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Then;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.render.words.RemovalWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.KnownDays;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.Without;

/**
 * Two questions that a reader of a story can put to its evidence: what is left without the outlet that tells most of it, and what
 * was known of it when. Both lead to all that is held of its countries. A host of files answers neither.
 */
record StoryEvidence(Edition edition, Address address, List<Event> events) {
    StoryEvidence {
        events = List.copyOf(events);
    }

    void write(Markup markup) {
        var outlet = outlet();
        var then = KnownThen.of(
                events,
                KnownDays.of(events, edition.dataset().imprint().version()).telling());
        if (!edition.site().explorer() || (outlet.isEmpty() && then.ghosts().isEmpty())) {
            return;
        }
        var wording = Wording.in(address.language());
        markup.open("section").attr("class", "end-evidence").attr("id", "evidence");
        markup.heading("h2", wording.text("story.evidence"));
        outlet.ifPresent(removal -> without(removal, wording, markup));
        if (!then.ghosts().isEmpty()) {
            known(then, markup);
        }
        markup.close().line();
    }

    /** The publisher of whom most of these reports have a text; empty where none can be named in an address. */
    private Optional<Removal.Outlet> outlet() {
        return events.stream()
                .flatMap(event -> event.reports().stream()
                        .map(item -> Removal.outletId(item.source().publisher()))
                        .distinct())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> new Removal.Outlet(most.getKey()));
    }

    private void without(Removal.Outlet removal, Wording wording, Markup markup) {
        var publisher = new RemovalWords(wording, edition.dataset().sources()).name(removal);
        int fallen = Without.of(Set.of(removal), events, edition.dataset().sources())
                .fallenEvents()
                .size();
        markup.open("p")
                .text(wording.text("story.without", publisher, events.size(), fallen))
                .text(" ");
        PageFrame.link(
                markup,
                address.at(new Route.Atlas())
                        .with(countries().without(List.of(removal)))
                        .text(),
                wording.text("story.without.left"),
                "");
        markup.close();
    }

    private void known(KnownThen then, Markup markup) {
        var wording = edition.wording(address.language());
        markup.open("p")
                .text(wording.text("story.known", new KnownWords(wording).sentence(then)))
                .text(" ");
        PageFrame.link(
                markup,
                address.at(new Route.KnownThen(Optional.of(new Then(then.day()))))
                        .with(countries())
                        .text(),
                new SiteWords(address.language()).text("known.look"),
                "");
        markup.close();
    }

    private Selection countries() {
        return Selection.ALL.with(Facet.COUNTRY, Event.countries(events));
    }
}
