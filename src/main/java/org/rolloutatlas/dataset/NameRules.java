package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rolloutatlas.phrase.Phrase;

/** Two actors of one name cannot be told apart where only the name stands, and may be one actor, recorded twice. */
final class NameRules {
    /** Name → id of the first actor that has it. */
    private final Map<String, String> holders = new HashMap<>();

    private final Findings findings;

    private NameRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new NameRules(findings);
        for (var actor : draft.actors) {
            actor.localized("name").forEach(at -> rules.holders.putIfAbsent(plain(at), id(actor)));
        }
        draft.actors.forEach(rules::check);
    }

    private void check(Entry actor) {
        var told = new HashSet<String>();
        told.add(id(actor));
        actor.localized("name").forEach(at -> tell(at, actor, told));
        // an alias may be shared, as "the ministry" is; not one that is the name of another
        actor.list("aliases").forEach(at -> tell(at, actor, told));
    }

    private void tell(Entry at, Entry actor, Set<String> told) {
        var other = holders.get(plain(at));
        if (other != null && told.add(other)) {
            findings.warning(
                    Warning.SAME_NAME,
                    at,
                    Phrase.of(
                            "same name as actor '{0}': '{1}'", other, at.text().orElse("")),
                    Phrase.of(
                            "If they are one, merge them (./atlas merge actor {0} {1}); otherwise say in the name which one it is.",
                            other, id(actor)));
        }
    }

    private static String id(Entry actor) {
        return actor.text("id").orElse("");
    }

    private static String plain(Entry name) {
        return name.text().orElse("").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
