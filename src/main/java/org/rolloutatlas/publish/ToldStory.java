package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Step;
import org.rolloutatlas.dataset.Imprint;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.ChapterPlate;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureLinks;
import org.rolloutatlas.render.words.Wording;

/**
 * A story laid out: the figure of all its events, and what is drawn of each of its chapters.
 *
 * @param plates one for each chapter, in their order
 * @param whole what is drawn of all of it
 * @param site what the atlas is called
 * @param mapCredit whose map it is drawn on
 */
record ToldStory(
        Story story,
        Figure figure,
        List<ChapterPlate> plates,
        ChapterPlate whole,
        Imprint imprint,
        String site,
        String mapCredit,
        Language language) {
    private static final int WORDS_A_MINUTE = 220;
    /** A French reader reads fewer words than an English one, because the same text has more of them. */
    private static final int FRENCH_WORDS_A_MINUTE = 200;
    /** A Chinese reader reads more characters than an English one words. */
    private static final int CHARACTERS_A_MINUTE = 400;

    private static final Pattern WORD = Pattern.compile("\\S+");

    ToldStory {
        plates = List.copyOf(plates);
    }

    /** Lays it out; some of its events must stand. */
    static ToldStory of(Edition edition, Address address, Story story, Subject subject, FigureLinks links) {
        var figure = subject.figure(edition, address).linked(links);
        var plates = story.chapters().stream()
                .map(chapter -> ChapterPlate.of(
                        figure,
                        chapter.id(),
                        Subject.chapter(edition, chapter.selection()).stream()
                                .filter(event -> figure.events().containsKey(event.id()))
                                .toList(),
                        chapter.focus(),
                        chapter.view(),
                        edition.world()))
                .toList();
        var events = List.copyOf(figure.events().values());
        return new ToldStory(
                story,
                figure,
                plates,
                ChapterPlate.of(figure, "whole", events, Optional.empty(), List.of(), edition.world()),
                edition.dataset().imprint(),
                edition.siteName(address.language()),
                MapCredit.of(edition.world(), address.language()),
                address.language());
    }

    List<Event> events() {
        return List.copyOf(figure.events().values());
    }

    List<String> titles() {
        return story.chapters().stream()
                .map(chapter -> chapter.title().told(language))
                .toList();
    }

    /** "3 of 27 reports; 1 reported once only". */
    String part(ChapterPlate plate) {
        return Wording.in(language)
                .text("story.part", plate.events().size(), figure.events().size(), once(plate.events()));
    }

    /** Which of its chapters an address asks for, by their place: all of them as a rule. */
    List<Integer> chapters(Address address) {
        var all = IntStream.range(0, plates.size()).boxed().toList();
        return address.route().step().filter(Step::only).stream()
                .flatMap(step ->
                        all.stream().filter(index -> plates.get(index).id().equals(step.chapter())))
                .findFirst()
                .map(List::of)
                .orElse(all);
    }

    /** What it rests on: "27 reports; 18 reported once only". */
    String rests() {
        return Wording.in(language).text("story.rests", figure.events().size(), once(events()));
    }

    private static long once(List<Event> events) {
        return events.stream().filter(event -> event.independentSources() <= 1).count();
    }

    /** Which dataset, under which licence, and whose boundaries. */
    String provenance() {
        var site = new SiteWords(language);
        return site.text("embed.version", imprint.version().toString())
                + Wording.in(language).text("phrase.comma")
                + site.text("embed.licence", imprint.licence())
                + " · "
                + mapCredit;
    }

    /** How long its text takes to read, whole minutes, 1 at least. */
    int minutes() {
        int words = story.chapters().stream()
                .map(Chapter::text)
                .mapToInt(text -> length(text.in(language)))
                .sum();
        int aMinute = switch (language) {
            case EN -> WORDS_A_MINUTE;
            case ZH_HANS -> CHARACTERS_A_MINUTE;
            case FR -> FRENCH_WORDS_A_MINUTE;
        };
        return Math.max(1, Math.round(words / (float) aMinute));
    }

    private int length(String text) {
        return language == Language.ZH_HANS
                ? text.length()
                : (int) WORD.matcher(text).results().count();
    }
}
