package org.rolloutatlas.render.export;

import java.util.Set;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import tools.jackson.databind.node.ObjectNode;

/** One question as the record of {@code events.json} from which it was read. */
final class DisagreementJson {
    private DisagreementJson() {}

    /** @param selected ids of the events that are exported; others are not named */
    static ObjectNode of(Disagreement disagreement, Set<String> selected) {
        var record = JsonWriting.object().put("id", disagreement.id());
        disagreement.kind().ifPresent(kind -> record.put("kind", kind.code()));
        record.set("question", JsonWriting.localized(disagreement.question()));
        disagreement.eventIds().stream().filter(selected::contains).forEach(record.putArray("events")::add);
        var positions = record.putArray("positions");
        disagreement.positions().forEach(position -> positions.add(position(position, selected)));
        disagreement.note().ifPresent(note -> record.set("note", JsonWriting.localized(note)));
        return record;
    }

    private static ObjectNode position(Position position, Set<String> selected) {
        var side = JsonWriting.object();
        side.set("claim", JsonWriting.localized(position.claim()));
        position.brief().ifPresent(text -> side.set("short", JsonWriting.localized(text)));
        var sources = side.putArray("sources");
        position.sources().forEach(source -> sources.add(source.id()));
        position.eventIds()
                .ifPresent(ids -> ids.stream().filter(selected::contains).forEach(side.putArray("events")::add));
        position.value().ifPresent(value -> side.set("value", value(value)));
        return side;
    }

    private static ObjectNode value(PositionValue value) {
        var record = JsonWriting.object();
        switch (value) {
            case PositionValue.Quantity quantity -> {
                quantity.min().ifPresent(min -> record.put("min", EventRecordJson.plain(min)));
                quantity.max().ifPresent(max -> record.put("max", EventRecordJson.plain(max)));
                record.put("unit", quantity.unit());
            }
            case PositionValue.Day day -> record.put("date", day.date().text());
        }
        value.what().ifPresent(what -> record.set("what", JsonWriting.localized(what)));
        return record;
    }
}
