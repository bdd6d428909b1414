package org.rolloutatlas.publish;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;

/**
 * What the search of the site suggests while somebody types: all countries, the actors and projects of the most reports, and the
 * stories. It is the list of an input field, which browsers offer without a script; a near miss is answered by the search itself.
 */
record Suggestions(Edition edition, Language language) {
    /** Id of the list in its page. */
    static final String ID = "suggested";

    /** Of the actors, and of the projects. */
    private static final int MOST = 30;

    /** Writes the list, for a field that names it. */
    void write(Markup markup) {
        markup.open("datalist").attr("id", ID);
        texts().forEach(text -> markup.open("option").attr("value", text).close());
        markup.close();
    }

    /** What is suggested, each text once. */
    SequencedSet<String> texts() {
        var wording = Wording.in(language);
        var texts = new LinkedHashSet<String>();
        edition.countries().stream()
                .map(wording::country)
                .sorted(wording.alphabetical())
                .forEach(texts::add);
        most(event -> event.parties().stream().map(Party::actor).distinct(), Comparator.comparing(Actor::id))
                .forEach(actor -> texts.add(actor.name().in(language)));
        most(event -> event.project().stream(), Comparator.comparing(Project::id))
                .forEach(project -> texts.add(project.name().in(language)));
        edition.dataset().stories().forEach(story -> texts.add(story.title().told(language)));
        return texts;
    }

    /** Those of which the most is reported. */
    private <T> List<T> most(Function<Event, Stream<T>> those, Comparator<T> alike) {
        return edition.events().stream()
                .flatMap(those)
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(alike)))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
