package org.rolloutatlas.render.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.scene.Strand;
import org.rolloutatlas.scene.Strands;

/**
 * A question at a glance, in words: what its strands are called, who holds them, the numbers that they give. Its page, its frame
 * and its share image show this card.
 *
 * @param language in which the reader is addressed
 * @param looks of the classes of stages
 * @param question as a question
 * @param remark countries, and how many positions and sources there are
 * @param stem of what the strands leave: the project; countries where the reports are of several; empty where none is named
 */
public record QuestionCard(
        Language language, Looks looks, String question, String remark, String stem, Strands strands) {
    /** At the end of a strand stand no more lines than these. */
    private static final int MOST = 4;

    /**
     * An outlet at the end of a strand.
     *
     * @param remark kind and year
     */
    public record Outlet(String name, String remark) {}

    /**
     * The card of a question.
     *
     * @param events that it concerns, those that stand
     */
    public static QuestionCard of(Disagreement question, List<Event> events, String remark, AtlasWording wording) {
        var language = wording.language();
        return new QuestionCard(
                language,
                wording.looks(),
                question.question().told(language),
                remark,
                stem(events, language),
                Strands.of(question, events, language));
    }

    private static String stem(List<Event> events, Language language) {
        var projects = events.stream()
                .map(event -> event.project().map(project -> project.name().in(language)))
                .distinct()
                .toList();
        if (projects.size() == 1) {
            return projects.getFirst().orElseGet(() -> countries(events, language));
        }
        return countries(events, language);
    }

    private static String countries(List<Event> events, Language language) {
        return Wording.in(language).countries(Event.countries(events));
    }

    /** What stands on the line of a position. */
    public String label(Strand strand) {
        return strand.position().label().told(language);
    }

    /** The claim in full; empty where it stands on the line already. */
    public Optional<String> claim(Strand strand) {
        return strand.position().brief().map(_ -> strand.position().claim().told(language));
    }

    /** Those at its end: each kind and year of an outlet once, in the order of the record. */
    public List<Outlet> outlets(Strand strand) {
        var words = new RecordWords(language);
        return strand.position().sources().stream()
                .map(source -> new Outlet(source.publisher(), remark(source, words)))
                .distinct()
                .toList();
    }

    /** As many of them as there is room for, one a line. */
    public List<Outlet> firstOutlets(Strand strand) {
        var all = outlets(strand);
        return all.size() <= MOST ? all : all.subList(0, MOST - 1);
    }

    /** How many more there are, in words; empty where all are named. */
    public Optional<String> moreOutlets(Strand strand) {
        int more = outlets(strand).size() - firstOutlets(strand).size();
        return more == 0
                ? Optional.empty()
                : Optional.of(new RecordWords(language).text("strands.more", Integer.toString(more)));
    }

    private static String remark(Source source, RecordWords words) {
        return words.text(
                "strands.outlet",
                source.kind().brief().in(words.language()),
                source.published()
                        .map(date -> YearWords.of(date, words))
                        .orElseGet(() -> words.text("strands.undated")));
    }

    /** The names alone, each once. */
    public String names(Strand strand) {
        return strand.position().sources().stream()
                .map(Source::publisher)
                .distinct()
                .map(Isolated::text)
                .collect(Collectors.joining(Wording.in(language).text("list.comma")));
    }

    /** "Two independent sources". */
    public String weight(Strand strand) {
        return Wording.in(language).text("positions.sources", strand.sources());
    }

    /** The number or date that it answers with, in few letters. */
    public Optional<String> value(Strand strand) {
        var words = new RecordWords(language);
        return strand.position().value().map(value -> switch (value) {
            case PositionValue.Quantity quantity -> Quantity.of(quantity, words);
            case PositionValue.Day(var date, var _) -> words.wording().date(date);
        });
    }

    /** What is counted, or what kind of sum or date it is. */
    public Optional<String> what(Strand strand) {
        return strand.position().value().flatMap(PositionValue::what).map(what -> what.in(language));
    }

    /** What heads the column of numbers or dates; empty where there is none. */
    public Optional<String> scale() {
        var words = new RecordWords(language);
        if (strands.isScaled()) {
            return Optional.of(
                    units().count() == 1 && isMoney()
                            ? words.text(
                                    "strands.scale.unit", units().findFirst().orElseThrow())
                            : words.text("strands.scale"));
        }
        return strands.isValued()
                        && strands.strands().stream()
                                .anyMatch(strand -> strand.day().isPresent())
                ? Optional.of(words.text("strands.dates"))
                : Optional.empty();
    }

    private Stream<String> units() {
        return strands.strands().stream()
                .filter(strand -> strand.bar().isPresent())
                .map(Strand::position)
                .map(Position::value)
                .flatMap(Optional::stream)
                .flatMap(value ->
                        value instanceof PositionValue.Quantity quantity ? Stream.of(quantity.unit()) : Stream.of())
                .distinct();
    }

    private boolean isMoney() {
        return units().allMatch(unit -> Character.isUpperCase(unit.charAt(0)));
    }

    /** All of it as text, for those who do not see the picture. */
    public String inWords() {
        var words = new RecordWords(language);
        var positions = strands.strands().stream()
                .map(strand -> words.text("strands.position", strand.letter(), label(strand), weight(strand)))
                .collect(Collectors.joining(words.wording().text("list.semicolon")));
        return words.text("strands.alt", question, remark, positions);
    }
}
