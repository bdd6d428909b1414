package org.rolloutatlas.render.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.StandingStage;

/** How far it stands at a place, in a country or on a lane, in a sentence. */
public final class StandingWords {
    private final AtlasWording wording;

    public StandingWords(AtlasWording wording) {
        this.wording = wording;
    }

    /** The name of a place: "Naypyidaw, Myanmar: 6 reports, stage that stands, as last reported: proposed". */
    public String name(PlaceSymbol symbol) {
        return standing(
                symbol.name().full(), symbol.eventIds().size(), symbol.stage(), symbol.once(), symbol.disputed());
    }

    /** The same of events under a name, such as that of their country; there must be one. */
    public String standing(String name, List<Event> events) {
        var standing = StandingStage.of(events);
        return standing(name, events.size(), standing.stage(), standing.once(), false);
    }

    private String standing(String name, int reports, StageClass stage, boolean once, boolean disputed) {
        return Sentence.in(
                wording,
                stage == StageClass.CONTEXT ? "place.context" : "place.name",
                name,
                reports,
                wording.stageInSentence(stage),
                once ? wording.raw("place.once") : "",
                disputed ? wording.raw("mark.disputed") : "");
    }

    /**
     * The name of a lane: that of its project; without project, what it is about: "Ferries: halted", "Ferries,
     * bridges".
     *
     * @param events by id
     */
    public String name(Lane lane, Function<String, Event> events) {
        return lane.name().orElseGet(() -> {
            var own = Stream.concat(lane.marks().stream().map(Mark::eventId), lane.unplaced().stream())
                    .map(events)
                    .toList();
            var systems = own.stream()
                    .map(Event::system)
                    .distinct()
                    .sorted()
                    .map(wording::system)
                    .collect(Collectors.joining(wording.text("list.comma")));
            var stages = own.stream()
                    .map(event -> event.stage().stageClass())
                    .distinct()
                    .toList();
            return stages.size() == 1
                    ? wording.text("lane.name", systems, wording.stageInSentence(stages.getFirst()))
                    : systems;
        });
    }
}
