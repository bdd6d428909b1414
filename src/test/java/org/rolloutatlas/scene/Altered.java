package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Project;

/** An event with one thing changed. */
public final class Altered {
    private Altered() {}

    /** In a town at a position. */
    public static Event at(Event event, String en, String zh, double lon, double lat) {
        return of(
                event,
                event.project(),
                event.date(),
                SampleParts.city(en, zh, lon, lat),
                event.parties(),
                event.evidence());
    }

    static Event withoutSeats(Event event) {
        var parties = event.parties().stream()
                .map(party -> new Party(withoutSeat(party.actor()), party.role(), party.certainty()))
                .toList();
        return of(event, event.project(), event.date(), event.place(), parties, event.evidence());
    }

    /** Of which no day is held: neither of what happened nor of a report. */
    public static Event undated(Event event) {
        var evidence = event.evidence().stream()
                .map(item ->
                        new Evidence(SampleParts.undated(item.source()), item.role(), item.quote(), item.translation()))
                .toList();
        return of(event, event.project(), Optional.empty(), event.place(), event.parties(), evidence);
    }

    public static Event withoutProject(Event event) {
        return of(event, Optional.empty(), event.date(), event.place(), event.parties(), event.evidence());
    }

    private static Actor withoutSeat(Actor actor) {
        return new Actor(actor.id(), actor.name(), actor.aliases(), actor.kind(), actor.country(), Optional.empty());
    }

    private static Event of(
            Event event,
            Optional<Project> project,
            Optional<Edtf> date,
            Optional<Place> place,
            List<Party> parties,
            List<Evidence> evidence) {
        return new Event(
                event.id(),
                project,
                event.countries(),
                date,
                event.planned(),
                event.stage(),
                event.system(),
                place,
                event.title(),
                event.claim(),
                parties,
                event.amount(),
                event.people(),
                evidence,
                event.disagreements(),
                event.history(),
                event.review());
    }
}
