package org.rolloutatlas.render.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.scene.StagePath;

/**
 * What one report comes to at a glance, in words: who is quoted, on what evidence, and where in the life of its project it
 * stands. The head of the page of an event, its embed and its share image show this card, and nothing else decides what they say.
 *
 * @param wording in which the reader is addressed
 * @param kicker countries, date and stage
 * @param title a neutral noun phrase of the editors
 * @param saying the words of the source; the editors' claim where no words are held
 * @param translation of the quotation, for those who cannot read it
 * @param credit who said so, when, and on what evidence
 * @param question on which the sources disagree, the first of them
 * @param path of the project; empty where none of its reports is a step
 */
public record QuoteCard(
        Event event,
        AtlasWording wording,
        String kicker,
        String title,
        Saying saying,
        Optional<Saying> translation,
        List<Piece> credit,
        Optional<String> question,
        Optional<StagePath> path) {
    /** Ems of text that two lines hold in the largest letters. */
    private static final double TWO_LINES = 30;
    /** Ems of one more step down: fourteen signs, of which Latin ones are half an em. */
    private static final double STEP = 10;

    public QuoteCard {
        credit = List.copyOf(credit);
    }

    /**
     * Words with their language.
     *
     * @param language BCP 47 tag
     * @param card in which they stand, and whose quotation marks they take
     * @param verbatim whether they are a source's own, or a translation of these; otherwise the editors'
     */
    public record Saying(String text, String language, Language card, boolean verbatim) {
        /** Between quotation marks where they are a source's. */
        public String marked() {
            return verbatim ? opening() + text + closing() : text;
        }

        /** The mark before them, with the space that French puts after it; those of a text that runs from the right turn with it. */
        public String opening() {
            return card == Language.FR ? "«\u202f" : isFromTheRight() ? "«" : "“";
        }

        /** The mark after them. */
        public String closing() {
            return card == Language.FR ? "\u202f»" : isFromTheRight() ? "»" : "”";
        }

        /** Whether the first letter that has a direction runs from the right. */
        public boolean isFromTheRight() {
            return isFromTheRight(text);
        }

        /** The same of any text. */
        public static boolean isFromTheRight(String text) {
            return text.codePoints()
                    .mapToObj(Character::getDirectionality)
                    .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .findFirst()
                    .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                    .isPresent();
        }
    }

    /** A part of a sentence, in heavy letters or not. */
    public record Piece(String text, boolean strong) {}

    /**
     * The card of a report.
     *
     * @param all reports that stand, those of its project among them
     */
    public static QuoteCard of(Event event, Collection<Event> all, AtlasWording wording) {
        var language = wording.language();
        var words = new RecordWords(language);
        var quoted = event.reports().stream()
                .filter(item -> item.quote().isPresent())
                .findFirst();
        var source = quoted.orElseGet(() -> event.reports().getFirst()).source();
        return new QuoteCard(
                event,
                wording,
                kicker(event, words),
                event.title().told(language),
                quoted.flatMap(Evidence::quote)
                        .map(quote -> new Saying(quote.text(), quote.language(), language, true))
                        .orElseGet(() -> new Saying(event.claim().told(language), language.tag(), language, false)),
                quoted.flatMap(item -> translation(item, language)),
                credit(event, source, words),
                event.disagreements().stream()
                        .findFirst()
                        .map(question -> question.question().told(language)),
                StagePath.of(ProjectLife.of(event, all), event));
    }

    private static String kicker(Event event, RecordWords words) {
        var stage = words.wording().stage(event.stage());
        return words.text(
                "card.kicker",
                words.countries(event),
                new EventWords(words.wording()).when(event),
                event.stage().stageClass() == StageClass.CONTEXT
                        ? stage
                        : words.text(event.planned() ? "card.stage.planned" : "card.stage", stage));
    }

    /** A translation into English stands in where there is none into the reader's language. */
    private static Optional<Saying> translation(Evidence item, Language language) {
        boolean readable = item.quote()
                .filter(quote -> quote.language().equals(language.tag()))
                .isPresent();
        return item.translation()
                .filter(_ -> !readable)
                .map(text -> new Saying(
                        text.in(language),
                        text.byTag().containsKey(language.tag()) ? language.tag() : Language.EN.tag(),
                        language,
                        true));
    }

    /** The kind of a publisher is said once: by the evidence, where that is this one source. */
    private static List<Piece> credit(Event event, Source source, RecordWords words) {
        boolean told = event.independentSources() <= 1
                && event.reports().getFirst().source().kind().equals(source.kind());
        var kind = told ? "" : words.text("card.kind", source.kind().label().in(words.language()));
        return List.of(
                new Piece(Isolated.text(source.publisher()), true),
                new Piece(words.text("card.credit", kind, words.published(source)), false),
                new Piece(words.text("card.evidence", words.evidence(event)), true));
    }

    /**
     * The same without what cannot be written: the translation stands in for the quotation, and the editors' claim for both.
     *
     * @param canWrite whether there are letters for all of a text
     */
    public QuoteCard legible(Predicate<String> canWrite) {
        var readable = translation.filter(text -> canWrite.test(text.text()));
        if (canWrite.test(saying.text())) {
            return with(saying, readable);
        }
        return with(
                readable.orElseGet(() ->
                        new Saying(event.claim().told(language()), language().tag(), language(), false)),
                Optional.empty());
    }

    private QuoteCard with(Saying other, Optional<Saying> otherTranslation) {
        return new QuoteCard(event, wording, kicker, title, other, otherTranslation, credit, question, path);
    }

    /** By how many steps its letters are smaller than the largest, 0 to {@link CardFit#SMALLEST}: one for each fourteen signs over two lines. */
    public int smaller() {
        double ems = FontMetrics.width(saying.text(), 1);
        return ems <= TWO_LINES ? 0 : Math.min(CardFit.SMALLEST, (int) Math.ceil((ems - TWO_LINES) / STEP));
    }

    /** Whether nothing else of it can be read by a reader of its language, so that its title must be there. */
    public boolean needsTitle() {
        return !saying.language().equals(language().tag())
                && translation
                        .filter(text -> text.language().equals(language().tag()))
                        .isEmpty();
    }

    /** The language of the reader. */
    public Language language() {
        return wording.language();
    }

    /** What a step is called. */
    public String name(StagePath.Step step) {
        return wording.stageClass(step.stage());
    }

    /** The date of a step, by its year: "2012", "undated", or that the step is not reported. */
    public String date(StagePath.Step step) {
        var words = new RecordWords(language());
        return step.earliest()
                .map(report -> report.date()
                        .map(date -> YearWords.of(date, words))
                        .orElseGet(() -> words.text("path.undated")))
                .orElseGet(() -> words.text("path.none"));
    }

    /** Whether the date of a step is that of this report. */
    public boolean isOwnDate(StagePath.Step step) {
        return step.earliest().filter(report -> report.id().equals(event.id())).isPresent();
    }

    /** Its title, where and when: the name of a frame that shows it. */
    public String inBrief() {
        return new RecordWords(language()).text("card.brief", title, kicker);
    }

    /** All of it as text, for those who do not see the picture. */
    public String inWords() {
        var words = new RecordWords(language());
        var parts = new ArrayList<String>();
        parts.add(words.text("card.alt", title, kicker));
        parts.add(
                saying.verbatim()
                        ? Isolated.text(saying.marked())
                        : words.text("card.editors") + words.text("card.colon") + saying.text());
        translation.ifPresent(text -> parts.add(text.marked()));
        parts.add(String.join(
                        "",
                        credit.subList(0, credit.size() - 1).stream()
                                .map(Piece::text)
                                .toList())
                + words.space()
                + credit.getLast().text());
        question.ifPresent(text -> parts.add(words.text("disputed", text)));
        path.ifPresent(found -> parts.add(words.text("path.alt", steps(found, words))));
        return String.join(words.space(), parts);
    }

    private String steps(StagePath found, RecordWords words) {
        return found.steps().stream()
                .filter(StagePath.Step::isReported)
                .map(step -> words.text(step.once() ? "path.step.once" : "path.step", name(step), date(step)))
                .collect(Collectors.joining(words.wording().text("list.semicolon")));
    }
}
