package org.rolloutatlas.dataset;

import static org.rolloutatlas.dataset.Assembly.findLocalized;
import static org.rolloutatlas.dataset.Assembly.localized;
import static org.rolloutatlas.dataset.Assembly.present;
import static org.rolloutatlas.dataset.Assembly.required;

import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.event.Source;

/**
 * A question of a draft without errors → the question with its sources.
 *
 * @param sources by id
 */
record DisagreementAssembly(Dates dates, Map<String, Source> sources) {

    Disagreement disagreement(Entry record) {
        return new Disagreement(
                required(record, "id"),
                record.text("kind").flatMap(QuestionKind::find),
                localized(record, "question"),
                record.texts("events"),
                record.list("positions").stream().map(this::position).toList(),
                findLocalized(record, "note"));
    }

    private Position position(Entry position) {
        return new Position(
                localized(position, "claim"),
                findLocalized(position, "short"),
                position.texts("sources").stream()
                        .map(id -> present(Optional.ofNullable(sources.get(id)), position, "sources"))
                        .toList(),
                position.find("value").map(this::value),
                position.find("events").map(_ -> position.texts("events")));
    }

    private PositionValue value(Entry value) {
        var what = findLocalized(value, "what");
        return value.text("date")
                .<PositionValue>map(text -> new PositionValue.Day(present(dates.date(text), value, "date"), what))
                .orElseGet(() -> new PositionValue.Quantity(
                        value.number("min"), value.number("max"), required(value, "unit"), what));
    }
}
