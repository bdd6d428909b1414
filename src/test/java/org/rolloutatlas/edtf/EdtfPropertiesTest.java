package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.edtf.EdtfInterval.Bound;
import org.rolloutatlas.property.Values;

@DisplayName("Of every date")
class EdtfPropertiesTest {

    @Test
    void reading_what_was_written_gives_the_same_date() {
        forAll(values -> {
            var date = edtf(values);
            assertThat(Edtf.parse(date.text())).isEqualTo(date);
        });
    }

    @Test
    void the_first_day_is_never_after_the_last() {
        forAll(values -> {
            var range = edtf(values).range();
            assertThat(range.first().flatMap(first -> range.last().map(last -> !first.isAfter(last))))
                    .isIn(Optional.of(true), Optional.empty());
        });
    }

    @Test
    void there_are_words_in_both_languages() {
        forAll(values -> {
            var date = edtf(values);
            assertThat(EdtfWords.inWords(date, Locale.ENGLISH)).isNotBlank().isPrintable();
            assertThat(EdtfWords.inWords(date, Locale.forLanguageTag("zh-Hans")))
                    .containsAnyOf("年", "时间");
        });
    }

    @Test
    void doubt_is_audible() {
        forAll(values -> {
            var date = date(values);
            var words = EdtfWords.inWords(date, Locale.ENGLISH);
            assertThat(words.startsWith("about "))
                    .isEqualTo(date.qualifier().sign().matches("[~%]"));
            assertThat(words.endsWith(", uncertain"))
                    .isEqualTo(date.qualifier().sign().matches("[?%]"));
        });
    }

    @Test
    void only_seasons_are_reported_as_seasons() {
        forAll(values -> {
            var date = edtf(values);
            assertThat(date.namesSeason()).isEqualTo(hasSeasonCode(date));
        });
    }

    @Test
    void the_text_is_a_date_or_is_refused_with_a_position_inside_it() {
        forAll(3000, values -> {
            var text = text(values);
            try {
                assertThat(Edtf.parse(text).text()).isEqualTo(text);
            } catch (EdtfSyntaxException refusal) {
                assertThat(refusal.position()).isBetween(0, text.length());
                assertThat(refusal.getMessage()).matches("(?s)(missing|invalid|unsupported) .*: .*");
            }
        });
    }

    @Test
    void what_is_said_to_write_instead_of_words_can_be_read() {
        forAll(3000, values -> {
            var text = words(values);
            try {
                assertThat(Edtf.parse(text).text()).isEqualTo(text);
            } catch (EdtfSyntaxException refusal) {
                assertThat(refusal.position()).isBetween(0, text.length());
                refusal.meant()
                        .ifPresent(meant -> assertThat(Edtf.parse(meant).text()).isEqualTo(meant));
                WrittenForms.in(text)
                        .map(remedy -> remedy.words().text())
                        .filter(message -> message.contains("write '"))
                        .map(message -> message.replaceFirst("^.*write '", "").replaceFirst("'$", ""))
                        .ifPresent(
                                remedy -> assertThat(Edtf.parse(remedy).text()).isEqualTo(remedy));
            }
        });
    }

    /** Up to six of the parts of which people make dates, in any order. */
    private static String words(Values values) {
        var text = new StringBuilder();
        for (int part = values.between(1, 6); part > 0; part--) {
            text.append(values.of(
                    "2018",
                    "0000",
                    "9999",
                    "31",
                    "6",
                    "00",
                    "Aug",
                    "February",
                    "spring",
                    "Winter",
                    "Q1",
                    "H2",
                    "quarter",
                    "first",
                    "of",
                    "s",
                    "0s",
                    "c.",
                    "about ",
                    "from ",
                    "since ",
                    "between ",
                    "until ",
                    "before ",
                    "after ",
                    "perhaps ",
                    "late ",
                    "avant ",
                    "之前",
                    "以后",
                    "年",
                    "月",
                    "日",
                    "至",
                    "约"));
            text.append(values.of(" ", " ", "", "-", "/", ".", ", ", "–", " to ", " and "));
        }
        return text.toString();
    }

    private static boolean hasSeasonCode(Edtf date) {
        for (var side : date.text().split("/")) {
            if (side.matches("\\d{4}-2[1-4][?~%]?")) {
                return true;
            }
        }
        return false;
    }

    private static Edtf edtf(Values values) {
        return values.from(EdtfPropertiesTest::date, EdtfPropertiesTest::interval);
    }

    private static EdtfDate date(Values values) {
        var qualifier = values.of(Qualifier.class);
        int year = values.between(1, 9999);
        var day = LocalDate.ofEpochDay(values.between(
                LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()));
        return values.from(
                _ -> new EdtfDate.Day(day, qualifier),
                _ -> new EdtfDate.Month(YearMonth.from(day), qualifier),
                _ -> new EdtfDate.Year(year, qualifier),
                _ -> new EdtfDate.SomeYearOfDecade(values.between(1, 999), qualifier),
                _ -> new EdtfDate.SomeYearOfHundred(values.between(1, 99), qualifier),
                _ -> new EdtfDate.SomeMonth(year, qualifier),
                _ -> new EdtfDate.SomeDayOfMonth(YearMonth.from(day), qualifier),
                _ -> new EdtfDate.SomeDayOfYear(year, qualifier),
                _ -> new EdtfDate.Season(year, values.of(SeasonName.class), qualifier),
                _ -> new EdtfDate.Quarter(year, values.between(1, 4), qualifier),
                _ -> new EdtfDate.Half(year, values.between(1, 2), qualifier));
    }

    /** The later of two sides is the end, and not both are unknown. */
    private static EdtfInterval interval(Values values) {
        var start = bound(values);
        var end = start instanceof Bound.Unknown
                ? values.of(new Bound.Open(), new Bound.Known(date(values)))
                : bound(values);
        return EdtfInterval.reversed(start, end) ? new EdtfInterval(end, start) : new EdtfInterval(start, end);
    }

    private static Bound bound(Values values) {
        return values.oneIn(5) ? values.of(new Bound.Open(), new Bound.Unknown()) : new Bound.Known(date(values));
    }

    private static String text(Values values) {
        return values.from(
                anything -> anything.text(12),
                likely -> likely.text(0, 14, "0129-/X.?~%uxYySE[]{}() "),
                EdtfPropertiesTest::nearly);
    }

    /** A date with a slip of the finger. */
    private static String nearly(Values values) {
        var text = edtf(values).text();
        int place = Math.min(values.between(0, 24), text.length());
        var slip = values.of("", "X", "?", "-", "/", "0", "u", "3", "..");
        return text.substring(0, place) + slip + text.substring(place);
    }
}
