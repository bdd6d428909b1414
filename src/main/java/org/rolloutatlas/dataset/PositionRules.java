package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.phrase.Phrase;

/** Positions on a question: their labels differ, their reports are those of the question, their values can be drawn. */
final class PositionRules {
    private static final Phrase ALLOWED =
            Phrase.of("; allowed: {min, max, unit} with min or max or both, or {date}; a \"what\" with either");

    private final Draft draft;
    private final Findings findings;

    private PositionRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new PositionRules(draft, findings);
        draft.disagreements.forEach(rules::question);
    }

    private void question(Entry question) {
        var concerned = new HashSet<>(question.texts("events"));
        var holders = new HashMap<String, Entry>();
        var labels = new HashMap<String, Entry>();
        for (var position : question.list("positions")) {
            position.list("events")
                    .forEach(at -> at.text().ifPresent(id -> {
                        if (!concerned.contains(id)) {
                            findings.error(
                                    at,
                                    Phrase.of("unknown event '{0}': the question does not concern it", id),
                                    Phrase.of("Name one of the question's own events, or add it to these."));
                        }
                        tellTwice(
                                at,
                                holders.putIfAbsent(id, position),
                                Phrase.of("event '{0}'", id),
                                Phrase.of("A report belongs to one strand."));
                    }));
            position.localized("short")
                    .forEach(at -> at.text()
                            .ifPresent(label -> tellTwice(
                                    at,
                                    labels.putIfAbsent(at.name() + label, position),
                                    Phrase.of("label '{0}'", label),
                                    Phrase.of("Say what tells the two apart."))));
            position.find("value").ifPresent(this::value);
        }
    }

    private void tellTwice(Entry at, @Nullable Entry earlier, Phrase what, Phrase remedy) {
        if (earlier != null) {
            findings.error(at, 0, Verdict.again(what, earlier, remedy));
        }
    }

    private void value(Entry value) {
        var number = value.find("min").or(() -> value.find("max")).or(() -> value.find("unit"));
        var date = value.find("date");
        if (date.isPresent() && number.isPresent()) {
            findings.error(
                    value,
                    Phrase.of("invalid value: a number and a date at once{0}", ALLOWED),
                    Phrase.of("Keep what answers the question."));
        } else if (date.isPresent()) {
            date.get()
                    .text()
                    .filter(text -> draft.dates.date(text).isEmpty())
                    .ifPresent(text -> DateSyntax.tell(date.get(), text, findings));
        } else {
            quantity(value);
        }
    }

    private void quantity(Entry value) {
        var min = value.number("min");
        var max = value.number("max");
        if (value.find("min").isEmpty() && value.find("max").isEmpty()) {
            findings.error(
                    value,
                    Phrase.of("missing number: neither min nor max, and no date{0}", ALLOWED),
                    Phrase.of("Add one, or leave the value out."));
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            findings.error(
                    value,
                    Phrase.of(
                            "invalid range: min {0} is more than max {1}",
                            min.get().toPlainString(), max.get().toPlainString()),
                    Phrase.of("Exchange them; both are equal for one number."));
        }
        var unit = value.find("unit");
        if (unit.isEmpty()) {
            findings.error(
                    value,
                    Phrase.of("missing unit{0}", ALLOWED),
                    Phrase.of("Say what is counted: a currency, people, percent or things."));
        }
        unit.ifPresent(at -> at.text()
                .filter(text -> !PositionValue.Quantity.isUnit(text))
                .ifPresent(text -> findings.error(
                        at,
                        Phrase.of("unknown unit '{0}'; allowed: an ISO 4217 code, people, percent, things", text),
                        Phrase.of("Use things with a \"what\" for all else that is counted."))));
    }
}
