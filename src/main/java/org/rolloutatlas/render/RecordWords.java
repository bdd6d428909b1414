package org.rolloutatlas.render;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;

/** The words of an event's record around its own texts; what figure and record share is in {@link Wording}. */
final class RecordWords {
    private static final Phrases PHRASES = Phrases.read(RecordWords.class, "record");

    private final Language language;
    private final Wording wording;
    private final EventWords events;

    RecordWords(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
        this.events = new EventWords(wording);
    }

    Language language() {
        return language;
    }

    Wording wording() {
        return wording;
    }

    String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }

    /** Between the items of a list. */
    String comma() {
        return wording.text("list.comma");
    }

    String countries(Event event) {
        return events.countries(event);
    }

    String evidence(Event event) {
        return events.evidence(event);
    }

    /** When it is said to have happened; of an undated report that it is undated, and its earliest report. */
    String date(Event event) {
        return event.date()
                .map(wording::date)
                .or(() -> event.reported().map(report -> text("date.none", wording.date(report.date()))))
                .orElseGet(() -> events.when(event));
    }

    String published(Source source) {
        return source.published().map(wording::date).orElseGet(() -> text("published.unknown"));
    }

    /** Who published it, and when. */
    String reference(Source source) {
        return text("reference", source.publisher(), published(source));
    }

    /** A term and what is to be said of it. */
    String with(String term, String remark) {
        return text("parentheses", term, remark);
    }
}
