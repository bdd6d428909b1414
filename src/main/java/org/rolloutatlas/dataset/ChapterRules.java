package org.rolloutatlas.dataset;

import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Story;

/** What a chapter shows is there, is what its text treats, and its text is as long as a chapter is read. */
final class ChapterRules {
    static final int FEWEST_WORDS = 40;
    static final int MOST_WORDS = 95;

    /** Of the events that a chapter shows, its text may leave as many again untold. */
    private static final int UNTOLD = 2;

    private final Dataset dataset;
    private final SelectionCheck selections;
    private final Findings findings;

    private ChapterRules(Dataset dataset, SelectionCheck selections, Findings findings) {
        this.dataset = dataset;
        this.selections = selections;
        this.findings = findings;
    }

    /** @param dataset what the draft says, assembled: only what stands can be selected from */
    static void check(Draft draft, Dataset dataset, SelectionCheck selections, Findings findings) {
        var rules = new ChapterRules(dataset, selections, findings);
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
        var standing =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        var unknown = selections.unknown().apply(chapter.selection(), standing);
        var selected = selections.select().apply(chapter.selection(), standing, dataset.sources());
        if (!unknown.isEmpty()) {
            findings.error(at.at("selection"), "invalid selection: " + String.join("; ", unknown), "");
        } else if (selected.isEmpty()) {
            findings.error(
                    at.at("selection"),
                    "invalid selection: no event is selected",
                    "A chapter shows one event or more.");
        } else {
            var treated = new Treatment(story, chapter);
            long told = selected.stream().filter(treated::treats).count();
            if (selected.size() > UNTOLD * told) {
                findings.warning(
                        Warning.CHAPTER_SELECTION,
                        at.at("selection"),
                        "chapter shows " + selected.size() + " events, of which its text treats " + told,
                        "Name or link what is shown, or select less.");
            }
        }
    }

    private void length(Entry at, Chapter chapter) {
        int words = chapter.text().in(Language.EN).strip().split("\\s+").length;
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.warning(
                    Warning.CHAPTER_LENGTH,
                    at.at("text"),
                    "chapter of " + words + " words: " + FEWEST_WORDS + " to " + MOST_WORDS + " are read",
                    words < FEWEST_WORDS
                            ? "Tell more, or join two chapters."
                            : "Shorten it, or make two chapters of it.");
        }
    }
}
