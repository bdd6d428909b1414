package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rolloutatlas.edtf.EdtfInterval.Bound;

class EdtfPropertiesTest {

    @Property
    void reading_what_was_written_gives_the_same_date(@ForAll("edtf") Edtf date) {
        assertThat(Edtf.parse(date.text())).isEqualTo(date);
    }

    @Property
    void the_first_day_is_never_after_the_last(@ForAll("edtf") Edtf date) {
        var range = date.range();
        assertThat(range.first().flatMap(first -> range.last().map(last -> !first.isAfter(last))))
                .isIn(Optional.of(true), Optional.empty());
    }

    @Property
    void every_date_has_words_in_both_languages(@ForAll("edtf") Edtf date) {
        assertThat(EdtfWords.inWords(date, Locale.ENGLISH)).isNotBlank().isPrintable();
        assertThat(EdtfWords.inWords(date, Locale.forLanguageTag("zh-Hans"))).contains("年");
    }

    @Property
    void doubt_is_audible(@ForAll("dates") EdtfDate date) {
        var words = EdtfWords.inWords(date, Locale.ENGLISH);
        assertThat(words.startsWith("about ")).isEqualTo(date.qualifier().sign().matches("[~%]"));
        assertThat(words.endsWith(", uncertain"))
                .isEqualTo(date.qualifier().sign().matches("[?%]"));
    }

    @Property
    void only_seasons_are_reported_as_seasons(@ForAll("edtf") Edtf date) {
        assertThat(date.namesSeason()).isEqualTo(hasSeasonCode(date));
    }

    @Property
    void every_text_is_a_date_or_is_refused_with_a_position_inside_it(@ForAll("texts") String text) {
        try {
            assertThat(Edtf.parse(text).text()).isEqualTo(text);
        } catch (EdtfSyntaxException refusal) {
            assertThat(refusal.position()).isBetween(0, text.length());
            assertThat(refusal.getMessage()).matches("(?s)(missing|invalid|unsupported) .*: .*");
        }
    }

    private static boolean hasSeasonCode(Edtf date) {
        for (var side : date.text().split("/")) {
            if (side.matches("\\d{4}-2[1-4][?~%]?")) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        return Arbitraries.oneOf(dates().map(date -> (Edtf) date), intervals().map(interval -> (Edtf) interval));
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        var qualifiers = Arbitraries.of(Qualifier.class);
        var years = Arbitraries.integers().between(1, 9999);
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var months = days.map(YearMonth::from);
        return Arbitraries.oneOf(
                Combinators.combine(days, qualifiers).as(EdtfDate.Day::new),
                Combinators.combine(months, qualifiers).as(EdtfDate.Month::new),
                Combinators.combine(years, qualifiers).as(EdtfDate.Year::new),
                Combinators.combine(Arbitraries.integers().between(1, 999), qualifiers)
                        .as(EdtfDate.SomeYearOfDecade::new),
                Combinators.combine(Arbitraries.integers().between(1, 99), qualifiers)
                        .as(EdtfDate.SomeYearOfHundred::new),
                Combinators.combine(years, qualifiers).as(EdtfDate.SomeMonth::new),
                Combinators.combine(months, qualifiers).as(EdtfDate.SomeDayOfMonth::new),
                Combinators.combine(years, qualifiers).as(EdtfDate.SomeDayOfYear::new),
                Combinators.combine(years, Arbitraries.of(SeasonName.class), qualifiers)
                        .as(EdtfDate.Season::new),
                Combinators.combine(years, Arbitraries.integers().between(1, 4), qualifiers)
                        .as(EdtfDate.Quarter::new),
                Combinators.combine(years, Arbitraries.integers().between(1, 2), qualifiers)
                        .as(EdtfDate.Half::new));
    }

    @Provide
    Arbitrary<EdtfInterval> intervals() {
        var known = dates().map(date -> (Bound) new Bound.Known(date));
        var bounds = Arbitraries.frequencyOf(
                Tuple.of(4, known), Tuple.of(1, Arbitraries.<Bound>of(new Bound.Open(), new Bound.Unknown())));
        return Combinators.combine(bounds, bounds)
                .as(EdtfPropertiesTest::inOrder)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    private static Optional<EdtfInterval> inOrder(Bound start, Bound end) {
        if (!(start instanceof Bound.Known) && !(end instanceof Bound.Known)) {
            return Optional.empty();
        }
        return Optional.of(
                EdtfInterval.reversed(start, end) ? new EdtfInterval(end, start) : new EdtfInterval(start, end));
    }

    @Provide
    Arbitrary<String> texts() {
        var anything = Arbitraries.strings().ofMaxLength(12);
        var likely = Arbitraries.strings().withChars("0129-/X.?~%uxYySE[]{}() ").ofMaxLength(14);
        var nearly = Combinators.combine(
                        edtf().map(Edtf::text),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of("", "X", "?", "-", "/", "0", "u", "3", ".."))
                .as((text, at, inserted) -> {
                    int place = Math.min(at, text.length());
                    return text.substring(0, place) + inserted + text.substring(place);
                })
                .withoutEdgeCases();
        return Arbitraries.oneOf(anything, likely, nearly);
    }
}
