package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The EDTF vectors, examples of the Library of Congress among them")
class EdtfVectorsTest {
    private static final List<Vector> VECTORS = read(Path.of("src/test/resources/vectors/edtf.tsv"));

    record Vector(String input, String verdict, String first, String last, String en, String zh, String fr, String at) {
        boolean valid() {
            return verdict.equals("valid");
        }

        @Override
        public String toString() {
            return "'" + input + "'";
        }
    }

    static Stream<Vector> valid() {
        return VECTORS.stream().filter(Vector::valid);
    }

    static Stream<Vector> refused() {
        return VECTORS.stream().filter(vector -> !vector.valid());
    }

    @ParameterizedTest(name = "{0} is valid")
    @MethodSource("valid")
    void a_valid_text_has_its_days_its_words_and_is_canonical(Vector vector) {
        var date = Edtf.parse(vector.input());

        assertThat(date.range()).isEqualTo(new DayRange(day(vector.first()), day(vector.last())));
        assertThat(date.text()).isEqualTo(vector.input());
        assertThat(EdtfWords.inWords(date, Locale.ENGLISH)).isEqualTo(vector.en());
        assertThat(EdtfWords.inWords(date, Locale.SIMPLIFIED_CHINESE)).isEqualTo(vector.zh());
        assertThat(EdtfWords.inWords(date, Locale.FRENCH)).isEqualTo(vector.fr());
    }

    @ParameterizedTest(name = "{0} is refused")
    @MethodSource("refused")
    void a_refused_text_is_told_where_and_why(Vector vector) {
        assertThatExceptionOfType(EdtfSyntaxException.class)
                .isThrownBy(() -> Edtf.parse(vector.input()))
                .satisfies(refusal -> {
                    assertThat(refusal).hasMessage(vector.verdict());
                    assertThat(refusal.position()).isEqualTo(Integer.parseInt(vector.at()));
                    assertThat(refusal.input()).isEqualTo(vector.input());
                });
    }

    @Test
    void nothing_at_all_is_a_missing_date() {
        assertThatExceptionOfType(EdtfSyntaxException.class)
                .isThrownBy(() -> Edtf.parse(""))
                .withMessage("missing date: write a year, month or day as in 2019, 2019-03 or 2019-03-07");
    }

    static Stream<Vector> answered() {
        return refused().filter(vector -> vector.verdict().contains("write '"));
    }

    @ParameterizedTest(name = "the remedy for {0} is itself valid")
    @MethodSource("answered")
    void what_a_refusal_says_to_write_can_be_read(Vector vector) {
        var remedy = vector.verdict().indexOf("write '") + "write '".length();
        var written = vector.verdict().substring(remedy, vector.verdict().lastIndexOf('\''));
        assertThat(Edtf.parse(written).text()).isEqualTo(written);
    }

    @Test
    void a_value_that_no_text_can_say_cannot_be_made() {
        var march = new EdtfInterval.Bound.Known(new EdtfDate.Month(YearMonth.of(2019, 3), Qualifier.NONE));
        var april = new EdtfInterval.Bound.Known(new EdtfDate.Month(YearMonth.of(2019, 4), Qualifier.NONE));
        var unknown = new EdtfInterval.Bound.Unknown();

        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfInterval(april, march));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfInterval(unknown, unknown));
    }

    static Stream<ThrowingCallable> outside() {
        var none = Qualifier.NONE;
        var late = LocalDate.of(10_000, 1, 1);
        return Stream.of(
                () -> new EdtfDate.Year(0, none),
                () -> new EdtfDate.Year(10_000, none),
                () -> new EdtfDate.Day(late, none),
                () -> new EdtfDate.Month(YearMonth.from(late), none),
                () -> new EdtfDate.SomeYearOfDecade(0, none),
                () -> new EdtfDate.SomeYearOfDecade(1000, none),
                () -> new EdtfDate.SomeYearOfHundred(0, none),
                () -> new EdtfDate.SomeYearOfHundred(100, none),
                () -> new EdtfDate.SomeMonth(0, none),
                () -> new EdtfDate.SomeDayOfMonth(YearMonth.from(late), none),
                () -> new EdtfDate.SomeDayOfYear(0, none),
                () -> new EdtfDate.Season(0, SeasonName.SPRING, none),
                () -> new EdtfDate.Quarter(0, 1, none),
                () -> new EdtfDate.Quarter(2019, 0, none),
                () -> new EdtfDate.Quarter(2019, 5, none),
                () -> new EdtfDate.Half(0, 1, none),
                () -> new EdtfDate.Half(2019, 0, none),
                () -> new EdtfDate.Half(2019, 3, none));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void a_number_outside_its_range_makes_no_date(ThrowingCallable date) {
        assertThatIllegalArgumentException().isThrownBy(date);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<Vector> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Vector(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
