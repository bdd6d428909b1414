package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rolloutatlas.event.ActorKind;
import org.rolloutatlas.phrase.Phrase;

/**
 * A party is named somewhere in its record: in title, claim, a quotation or a translation, in any language, by its name or an
 * alias. A public body need not be named when its country is ("the Kenyan government"), or when the event is about that country:
 * "the ministry" is then its own.
 */
final class PartyRules {
    private final Draft draft;
    private final Findings findings;

    /** Id of an actor → its names and aliases, as they are looked for. */
    private final Map<String, List<String>> names = new HashMap<>();

    private PartyRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new PartyRules(draft, findings);
        draft.events.stream()
                .filter(event -> !event.retracted() && !event.parties().isEmpty())
                .forEach(rules::check);
    }

    private void check(EventFields event) {
        var words = plain(String.join("\n", event.words()));
        for (var party : event.parties()) {
            party.text("actor").ifPresent(id -> {
                var actor = draft.actorsById.get(id);
                if (actor != null
                        && hasName(actor)
                        && names.computeIfAbsent(id, _ -> names(actor)).stream().noneMatch(words::contains)
                        && !isUnderstood(actor, event, words)) {
                    findings.warning(
                            Warning.UNNAMED_PARTY,
                            party,
                            Phrase.of("party '{0}' is named in no text of the record", id),
                            Phrase.of(
                                    "Name it in the claim, add the name that the sources use to its aliases, or leave it out."));
                }
            });
        }
    }

    /** Whether the schema found its name; what it refused cannot be looked for. */
    private static boolean hasName(Entry actor) {
        var names = actor.localized("name");
        return !names.isEmpty() && names.size() == actor.at("name").node().size();
    }

    private static List<String> names(Entry actor) {
        return Stream.concat(
                        actor.localized("name").stream().flatMap(name -> name.text().stream()),
                        actor.texts("aliases").stream())
                .map(PartyRules::plain)
                .toList();
    }

    private static boolean isUnderstood(Entry actor, EventFields event, String words) {
        return actor.text("kind").filter(ActorKind.GOVERNMENT::equals).isPresent()
                && actor.text("country")
                        .filter(country -> event.entry().texts("countries").contains(country)
                                || CountryMention.isNamed(country, words))
                        .isPresent();
    }

    /** Lower case, one kind of apostrophe. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
