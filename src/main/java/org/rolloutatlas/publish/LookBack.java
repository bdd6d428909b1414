package org.rolloutatlas.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Then;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.render.figure.AtlasFigure;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.KnownFigure;
import org.rolloutatlas.render.figure.KnownThenHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.KnownDays;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.Rows;

/**
 * What an address that looks back to a day comes to in an edition.
 *
 * @param events those selected, in the order of the dataset
 * @param last the day on which the dataset was closed
 * @param then the day asked for, or the one that tells most
 */
record LookBack(List<Event> events, LocalDate last, KnownThen then) {
    private static final String ID = "known";

    LookBack {
        events = List.copyOf(events);
    }

    /** By the selection of the address; a day after the dataset was closed is taken for the last. */
    static LookBack of(Edition edition, Address address, Optional<Then> then) {
        var events = edition.select(address.selection());
        var last = edition.dataset().imprint().version();
        var day = then.map(asked -> asked.day().isBefore(last) ? asked.day() : last)
                .orElseGet(() -> KnownDays.of(events, last).telling());
        return new LookBack(events, last, KnownThen.of(events, day));
    }

    /** The days to look at first. */
    KnownDays days() {
        return KnownDays.of(events, last);
    }

    /** The same for another day. */
    KnownThen on(LocalDate day) {
        return day.equals(then.day()) ? then : KnownThen.of(events, day);
    }

    /** It says what is taken away of the evidence. */
    String title(Edition edition, Address address) {
        return title(edition, address, Wording.in(address.language()).day(then.day()));
    }

    private static String title(Edition edition, Address address, String day) {
        var title = new KnownWords(edition.wording(address.language())).title(day);
        return Subject.titled(title, edition, address.selection(), address.language());
    }

    /** The figure as it is written; its title is a pattern for the browser module. */
    KnownThenHtml html(Edition edition, Address address, Figure figure, Markup markup) {
        return new KnownThenHtml(figure, then, last, title(edition, address, "{0}"), markup);
    }

    String description(Edition edition, Address address) {
        return new KnownWords(edition.wording(address.language())).sentence(then);
    }

    /** At the foot of its picture: how many reports were out, and how many came later. */
    String remark(Address address) {
        return Wording.in(address.language())
                .text("known.remark", then.reported().size(), then.ghosts().size());
    }

    /** What was known on that day as a picture has it; there must be one event. */
    Figure picture(Edition edition, Address address) {
        return KnownFigure.of(figure(edition, address), then);
    }

    /** All of its events on the map of the world, rows closed; there must be one. */
    Figure figure(Edition edition, Address address) {
        var atlas = new AtlasFigure(edition.world(), edition.events(), edition.map());
        return Figure.of(
                ID,
                title(edition, address),
                events,
                atlas.basemap(Detail.PAGE),
                edition.wording(address.language()),
                EventClock.HAPPENED,
                Optional.empty(),
                Rows.CLOSED);
    }
}
