package org.rolloutatlas.publish;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Then;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Isolated;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.Knowledge;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.Without;

/**
 * Two questions that a reader of a report can put to its evidence: whether it would stand without an outlet, and when one could have
 * known of it. Each leads on to the whole atlas; a host of files answers neither.
 */
record EventEvidence(Edition edition, Address address, Event event) {
    void write(Markup markup) {
        if (!edition.site().explorer()) {
            return;
        }
        var wording = Wording.in(address.language());
        markup.open("section").attr("class", "take").attr("aria-label", wording.text("evidence.ask"));
        var outlets = new LinkedHashMap<Removal.Outlet, String>();
        for (var item : event.reports()) {
            var publisher = item.source().publisher();
            Removal.outlet(publisher).ifPresent(outlet -> outlets.putIfAbsent(outlet, publisher));
        }
        outlets.forEach((outlet, publisher) -> without(publisher, outlet, wording, markup));
        known(wording, markup);
        markup.close().line();
    }

    private void without(String publisher, Removal.Outlet outlet, Wording wording, Markup markup) {
        int left = Without.of(Set.of(outlet), List.of(event), edition.dataset().sources()).events().stream()
                .mapToInt(Event::independentSources)
                .sum();
        markup.open("p")
                .text(wording.text("evidence.without", Isolated.text(publisher), left))
                .text(" ");
        new TakeAway(edition, address).outlet(publisher, outlet, markup);
        markup.close();
    }

    /** By when it is said to have happened, and from which day on it had been reported. */
    private void known(Wording wording, Markup markup) {
        var reported = day(Knowledge.reportDay(event));
        if (reported.isEmpty()) {
            markup.element("p", wording.text("evidence.undated"));
            return;
        }
        var late = day(Knowledge.happenedDay(event)).filter(day -> day.isBefore(reported.get()));
        markup.open("p");
        markup.text(
                late.map(day -> wording.text("evidence.late", wording.day(day))).orElse("")
                        + wording.text("evidence.reported", wording.day(reported.get()))
                        + " ");
        var then = late.orElse(reported.get());
        PageFrame.link(
                markup,
                address.at(new Route.KnownThen(Optional.of(new Then(then))))
                        .with(Selection.ALL)
                        .text(),
                wording.text("evidence.known", wording.day(then)),
                "");
        markup.close();
    }

    private static Optional<LocalDate> day(OptionalLong day) {
        return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
    }
}
