package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** What is held of an actor beside the reports that name it: its kind, its seat, its names, and as what it is named. */
record ActorFacts(Actor actor, Language language) {

    void write(List<Event> events, Markup markup) {
        var record = new RecordWords(language);
        markup.open("dl").attr("class", "facts");
        fact("actor.kind", actor.kind().label().in(language), markup);
        seat(record).ifPresent(seat -> fact("actor.seat", seat, markup));
        fact("actor.roles", String.join(record.wording().text("list.semicolon"), roles(events, record)), markup);
        markup.close();
        if (!actor.aliases().isEmpty()) {
            markup.open("p").attr("class", "aliases");
            markup.text(record.text(
                            "actor.aliases", String.join(record.wording().text("list.comma"), actor.aliases())))
                    .close();
        }
    }

    private void fact(String key, String value, Markup markup) {
        markup.open("div").element("dt", new SiteWords(language).text(key));
        markup.element("dd", value).close();
    }

    /** "Toulouse (France)"; empty where neither town nor country is known. */
    private Optional<String> seat(RecordWords record) {
        var country = actor.country().map(record.wording()::country);
        var town = actor.seat().map(seat -> seat.name().in(language));
        return town.map(name -> country.map(land -> record.with(name, land)).orElse(name))
                .or(() -> country);
    }

    /** "Supplier in 17 reports, alleged in 3": doubt is told with the role. */
    private List<String> roles(List<Event> events, RecordWords record) {
        var roles = new ArrayList<String>();
        for (var role : rolesOf(events)) {
            long reports = events.stream()
                    .filter(event -> isNamed(event, role, List.of(Certainty.values())))
                    .count();
            if (reports > 0) {
                roles.add(record.wording()
                        .text(
                                "party.role",
                                role.label().in(language),
                                reports,
                                doubt(events, role, Certainty.ALLEGED, record)
                                        + doubt(events, role, Certainty.UNCERTAIN, record)));
            }
        }
        return roles;
    }

    /** The roles in which reports name it, in the order of the vocabulary. */
    private List<Role> rolesOf(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.parties().stream())
                .filter(party -> party.actor().id().equals(actor.id()))
                .map(Party::role)
                .distinct()
                .sorted()
                .toList();
    }

    private String doubt(List<Event> events, Role role, Certainty certainty, RecordWords record) {
        long reports = events.stream()
                .filter(event -> isNamed(event, role, List.of(certainty)))
                .count();
        return reports == 0 ? "" : record.wording().text("party." + certainty.code(), reports);
    }

    private boolean isNamed(Event event, Role role, List<Certainty> certainties) {
        return event.parties().stream()
                .filter(party ->
                        party.actor().id().equals(actor.id()) && party.role().equals(role))
                .map(Party::certainty)
                .anyMatch(certainties::contains);
    }
}
