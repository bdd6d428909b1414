package org.rolloutatlas.search;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;

/** Everything in an event that can be searched, part by part. */
final class EventTexts {
    private static final String UNKNOWN = "und";

    /** @param language BCP 47 tag */
    record Text(Part part, String language, String words) {}

    private final List<Text> texts = new ArrayList<>();

    private EventTexts() {}

    static List<Text> of(Event event) {
        var all = new EventTexts();
        all.add(Part.TITLE, event.title());
        for (var party : event.parties()) {
            all.add(Part.ACTOR, party.actor().name());
            party.actor().aliases().forEach(alias -> all.texts.add(new Text(Part.ACTOR, UNKNOWN, alias)));
        }
        for (var country : event.countries()) {
            CountryWords.of(country, event.title().byTag().keySet())
                    .forEach((tag, names) -> names.forEach(name -> all.texts.add(new Text(Part.COUNTRY, tag, name))));
        }
        event.place().ifPresent(place -> all.add(Part.PLACE, place.name()));
        event.project().ifPresent(project -> all.add(Part.PROJECT, project.name()));
        all.add(Part.CLAIM, event.claim());
        event.evidence().forEach(all::evidence);
        return List.copyOf(all.texts);
    }

    /** The texts in which a reader of the language should see what was found: not those of the product's other languages. */
    static List<Text> of(Event event, Language language) {
        var others = new ArrayList<String>();
        for (var other : Language.values()) {
            if (other != language) {
                others.add(other.tag());
            }
        }
        var all = of(event);
        var own = all.stream()
                .filter(text -> text.part() == Part.QUOTATION || !others.contains(text.language()))
                .toList();
        var rest = all.stream().filter(text -> !own.contains(text)).toList();
        var ordered = new ArrayList<>(own);
        ordered.addAll(rest);
        return ordered;
    }

    private void evidence(Evidence item) {
        item.quote().ifPresent(quote -> texts.add(new Text(Part.QUOTATION, quote.language(), quote.text())));
        item.translation().ifPresent(text -> add(Part.TRANSLATION, text));
        texts.add(new Text(Part.SOURCE, item.source().language(), item.source().title()));
        texts.add(new Text(Part.SOURCE, UNKNOWN, item.source().publisher()));
    }

    private void add(Part part, LocalizedText text) {
        text.byTag().forEach((tag, words) -> texts.add(new Text(part, tag, words)));
    }
}
