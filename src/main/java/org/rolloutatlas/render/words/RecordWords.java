package org.rolloutatlas.render.words;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.scene.PlaceName;

/** The words of an event's record around its own texts; what figure and record share is in {@link Wording}. */
public final class RecordWords {
    private static final Phrases PHRASES = Phrases.read(RecordWords.class, "record");

    private final Language language;
    private final Wording wording;
    private final EventWords events;

    public RecordWords(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
        this.events = new EventWords(wording);
    }

    /** The place of an event; a place abroad with its subject: "Beijing, for Angola". */
    public String place(Place place, Event event) {
        return PlaceName.of(place, event, language);
    }

    public Language language() {
        return language;
    }

    /** What stands between two sentences: Chinese has no space there. */
    public String space() {
        return switch (language) {
            case EN, FR -> " ";
            case ZH_HANS -> "";
        };
    }

    public Wording wording() {
        return wording;
    }

    public String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }

    /** The text in the form that stands behind a count, which is written as one of its values. */
    String counted(String key, long count, String... values) {
        return PHRASES.text(language, PHRASES.form(language, key, count), values);
    }

    /** Between the items of a list. */
    public String comma() {
        return wording.text("phrase.comma");
    }

    public String countries(Event event) {
        return events.countries(event);
    }

    public String evidence(Event event) {
        return events.evidence(event);
    }

    /** When it is said to have happened; of an undated report that it is undated, and its earliest report. */
    public String date(Event event) {
        return event.date()
                .map(wording::date)
                .or(() -> event.reported().map(report -> text("date.none", wording.date(report.date()))))
                .orElseGet(() -> events.when(event));
    }

    public String published(Source source) {
        return source.published().map(wording::date).orElseGet(() -> text("published.unknown"));
    }

    /** Who published it, and when. */
    public String reference(Source source) {
        return text("reference", source.publisher(), published(source));
    }

    /** A term and what is to be said of it. */
    public String with(String term, String remark) {
        return text("parentheses", term, remark);
    }
}
