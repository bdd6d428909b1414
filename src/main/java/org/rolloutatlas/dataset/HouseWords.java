package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.rolloutatlas.phrase.Phrase;

/**
 * How the dataset writes words that may be written in several ways, as it declares them itself, held against its editors' own
 * sentences. Quotations, their translations and the titles of sources are the words of others.
 */
final class HouseWords {
    private static final List<String> TITLES = List.of("title", "name", "question", "short");
    private static final List<String> SENTENCES = List.of("claim", "note", "standfirst", "text");

    private final Findings findings;
    private final List<HouseWord> words;

    /** Names that stay as they are, longer than one word of the list. */
    private final Set<String> names;

    private HouseWords(Draft draft, Findings findings) {
        this.findings = findings;
        words = draft.root.find("atlas").stream()
                .flatMap(atlas -> atlas.list("houseWords").stream())
                .flatMap(word -> HouseWord.of(word).stream())
                .toList();
        names = new HashSet<>();
        for (var actor : draft.actors) {
            actor.localized("name").forEach(name -> name.text().ifPresent(names::add));
            names.addAll(actor.texts("aliases"));
        }
    }

    static void check(Draft draft, Findings findings) {
        var words = new HouseWords(draft, findings);
        if (words.words.isEmpty()) {
            return;
        }
        draft.projects.forEach(words::record);
        for (var event : draft.events) {
            words.record(event.entry());
            event.history().forEach(words::record);
            event.review().ifPresent(words::record);
        }
        for (var disagreement : draft.disagreements) {
            words.record(disagreement);
            disagreement.list("positions").forEach(words::record);
        }
        for (var story : draft.stories) {
            words.record(story);
            story.list("chapters").forEach(words::record);
        }
    }

    private void record(Entry record) {
        TITLES.forEach(property -> record.localized(property).forEach(text -> text(text, true)));
        SENTENCES.forEach(property -> record.localized(property).forEach(text -> text(text, false)));
    }

    /** Of several words that find the same letters the first tells. */
    private void text(Entry at, boolean title) {
        var text = at.text().orElse("");
        var small = text.toLowerCase(Locale.ROOT);
        var told = new ArrayList<MatchResult>();
        for (var word : words) {
            if (word.language().equals(at.name()) && (title || !word.titlesOnly())) {
                word.in(text, small)
                        .filter(match -> told.stream().noneMatch(other -> overlap(other, match)))
                        .filter(match -> !isWithinName(text, match))
                        .findFirst()
                        .ifPresent(match -> {
                            told.add(match);
                            findings.warning(
                                    Warning.HOUSE_WORD,
                                    at,
                                    Phrase.of("house word: '{0}' is written '{1}'", match.group(), word.written()),
                                    Phrase.NONE);
                        });
            }
        }
    }

    private static boolean overlap(MatchResult a, MatchResult b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private boolean isWithinName(String text, MatchResult match) {
        return names.stream()
                .filter(name -> name.length() > match.group().length())
                .anyMatch(name -> {
                    int at = text.indexOf(name, Math.max(0, match.end() - name.length()));
                    return at >= 0 && at <= match.start();
                });
    }
}
