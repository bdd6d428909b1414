package org.rolloutatlas.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.phrase.Phrase;

/** Who is cited is held: the outlet that a claim cites, and the sources that a position cites. */
final class CitationRules {
    /** Words that lead to an outlet, up to the next clause. */
    private static final Pattern CITING = Pattern.compile(
            "(?i)\\b(?:citing|quoting|quoted by|cited by|as reported by|according to|attributed to)\\b([^.,;:]{0,80})"
                    + "|(?:援引|引述|引用|转引)([^。，；：]{0,30})|据([^。，；：]{0,20})(?:报道|报导|消息|称)");

    private final Draft draft;
    private final Findings findings;
    private final Ancestry ancestry;

    /** Name of an outlet, as it is looked for → the pattern that finds it. */
    private final Map<String, Pattern> outlets = new TreeMap<>();

    private CitationRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        ancestry = new Ancestry(draft);
        for (var source : draft.sources) {
            if (source.entry()
                    .text("kind")
                    .flatMap(draft.vocabularies::sourceKind)
                    .filter(SourceKind::outlet)
                    .isPresent()) {
                source.entry()
                        .text("publisher")
                        .map(CitationRules::plain)
                        .ifPresent(name -> outlets.computeIfAbsent(name, CitationRules::pattern));
            }
        }
    }

    static void check(Draft draft, Findings findings) {
        var rules = new CitationRules(draft, findings);
        draft.events.stream().filter(event -> !event.retracted()).forEach(rules::claim);
        draft.disagreements.forEach(rules::positions);
    }

    private void claim(EventFields event) {
        for (var claim : event.entry().localized("claim")) {
            var text = claim.text().orElse("");
            var citing = CITING.matcher(text);
            while (citing.find()) {
                var cited = text.substring(citing.start(), citing.end());
                outlet(cited, publishers(ancestry.of(event)))
                        .ifPresent(
                                outlet -> findings.warning(
                                        Warning.UNCITED_ROOT,
                                        claim,
                                        Phrase.of(
                                                "claim cites '{0}', of which no text is evidence or a root of it",
                                                outlet),
                                        Phrase.of(
                                                "Name the text of that outlet in \"derivedFrom\" of the source that cites it.")));
            }
        }
    }

    /** The outlet with the longest name that is cited, unless it is held. */
    private Optional<String> outlet(String cited, Collection<String> held) {
        var small = cited.toLowerCase(Locale.ROOT);
        return outlets.entrySet().stream()
                // most names are not there at all, and a pattern takes its time to say so
                .filter(outlet -> small.contains(outlet.getKey()))
                .filter(outlet -> outlet.getValue().matcher(cited).find())
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(String::length))
                .filter(name -> held.stream().noneMatch(known -> known.contains(name) || name.contains(known)));
    }

    private Set<String> publishers(Set<String> sources) {
        return sources.stream()
                .flatMap(id -> Optional.ofNullable(draft.sourcesById.get(id)).stream())
                .flatMap(source -> source.entry().text("publisher").stream())
                .map(CitationRules::plain)
                .collect(Collectors.toSet());
    }

    /** Without the article, which texts leave out. */
    private static String plain(String publisher) {
        return publisher.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** A name begins with no small letter: "says" is not SAYS, "the mint" not Mint. */
    private static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<!\\p{L})(?-iu:(?!\\p{Ll}))" + Pattern.quote(name) + "(?!\\p{Ll})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void positions(Entry disagreement) {
        var held = new HashSet<String>();
        for (var id : disagreement.texts("events")) {
            var event = draft.eventsById.get(id);
            if (event == null || event.evidence().isEmpty()) {
                return;
            }
            held.addAll(ancestry.of(event));
        }
        for (var position : disagreement.list("positions")) {
            for (var source : position.list("sources")) {
                source.text()
                        .filter(id -> draft.sourcesById.containsKey(id) && !held.contains(id))
                        .ifPresent(id -> findings.warning(
                                Warning.POSITION_SOURCES,
                                source,
                                Phrase.of("position cites '{0}', on which none of its events rests", id),
                                Phrase.of("Add it to the evidence of an event, or name the event that rests on it.")));
            }
        }
    }
}
