package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.phrase.Phrase;

/** What a chapter shows is there, is what its text treats and links, and its text is as long as a chapter is read. */
final class ChapterRules {
    /** Of the events that a chapter shows, its text may leave as many again untold. */
    private static final int UNTOLD = 2;

    /** Tag of the language that leads. */
    private final String leading;

    private final Standing standing;
    private final Findings findings;

    private ChapterRules(String leading, Standing standing, Findings findings) {
        this.leading = leading;
        this.standing = standing;
        this.findings = findings;
    }

    /** @param dataset what the draft says, assembled */
    static void check(Draft draft, Dataset dataset, Standing standing, Findings findings) {
        var rules = new ChapterRules(draft.languages.getFirst(), standing, findings);
        for (int i = 0; i < draft.stories.size(); i++) {
            var story = dataset.stories().get(i);
            var chapters = draft.stories.get(i).list("chapters");
            for (int j = 0; j < chapters.size(); j++) {
                rules.check(chapters.get(j), story.chapters().get(j), story);
            }
        }
    }

    private void check(Entry at, Chapter chapter, Story story) {
        length(at, chapter);
        var unknown = standing.unknown(chapter.selection());
        var selected = standing.selected(chapter.selection());
        if (!unknown.isEmpty()) {
            findings.error(
                    at.at("selection"), Phrase.of("invalid selection: {0}", Phrase.joined(unknown)), Phrase.NONE);
        } else if (selected.isEmpty()) {
            findings.error(
                    at.at("selection"),
                    Phrase.of("invalid selection: no event is selected"),
                    Phrase.of("A chapter shows one event or more."));
        } else {
            view(at.list("view"), chapter, selected);
            links(at.at("text"), chapter, selected);
            var treated = new Treatment(story, chapter);
            long told = selected.stream().filter(treated::treats).count();
            if (selected.size() > UNTOLD * told) {
                findings.warning(
                        Warning.CHAPTER_SELECTION,
                        at.at("selection"),
                        Phrase.of("chapter shows {0} events, of which its text treats {1}", selected.size(), told),
                        Phrase.of("Name or link what is shown, or select less."));
            }
        }
    }

    /** Among the places of its map are only those of what it shows, and these are known. */
    private void view(List<Entry> places, Chapter chapter, List<Event> selected) {
        for (int i = 0; i < places.size(); i++) {
            switch (chapter.view().get(i)) {
                case Sight.OfCountry _ -> {}
                case Sight.OfEvent(var id) -> shown(id, places.get(i), selected);
            }
        }
    }

    private void shown(String id, Entry place, List<Event> selected) {
        selected.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        event -> known(event, place),
                        () -> findings.error(
                                place,
                                Phrase.of("invalid view: the chapter does not show event '{0}'", id),
                                Phrase.of("Select it too, or name another place.")));
    }

    private void known(Event event, Entry place) {
        if (event.place().flatMap(Place::pinpoint).isEmpty()) {
            findings.error(
                    place,
                    Phrase.of("invalid view: of event '{0}' no more than its country is known", event.id()),
                    Phrase.of("Name a country: country:CODE."));
        }
    }

    /** Who follows a link in the text finds what it leads to in the figure beside it. */
    private void links(Entry text, Chapter chapter, List<Event> selected) {
        var shown = selected.stream().map(Event::id).collect(Collectors.toSet());
        chapter.linked().byTag().values().stream()
                .flatMap(List::stream)
                .flatMap(span -> event(span).stream())
                .distinct()
                .filter(id -> !shown.contains(id))
                .forEach(id -> findings.warning(
                        Warning.CHAPTER_LINK,
                        text,
                        Phrase.of("chapter links event '{0}', which it does not show", id),
                        Phrase.of("Select a source that reports it too, or link only a source.")));
    }

    private static Optional<String> event(Span span) {
        return switch (span) {
            case Span.Plain _, Span.ToSource _ -> Optional.empty();
            case Span.ToEvent(var _, var id) -> Optional.of(id);
        };
    }

    private void length(Entry at, Chapter chapter) {
        var length = ChapterLength.of(chapter.text(), leading);
        if (length.isShort() || length.isLong()) {
            findings.warning(
                    Warning.CHAPTER_LENGTH,
                    at.at("text"),
                    said(length.unit(), length.count()),
                    length.isShort()
                            ? Phrase.of("Tell more, or join two chapters.")
                            : Phrase.of("Shorten it, or make two chapters of it."));
        }
    }

    private static Phrase said(ChapterLength.Unit unit, int count) {
        return switch (unit) {
            case WORDS -> Phrase.of("chapter of {0} words: {1} to {2} are read", count, unit.fewest(), unit.most());
            case CHARACTERS ->
                Phrase.of("chapter of {0} characters: {1} to {2} are read", count, unit.fewest(), unit.most());
        };
    }
}
