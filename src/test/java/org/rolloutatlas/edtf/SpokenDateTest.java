package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What somebody types for a date")
class SpokenDateTest {
    record Vector(String typed, String edtf, String reason) {
        boolean isUnderstood() {
            return !edtf.isEmpty();
        }

        @Override
        public String toString() {
            return "'" + typed + "'";
        }
    }

    static Stream<Vector> understood() {
        return all().filter(Vector::isUnderstood);
    }

    static Stream<Vector> left() {
        return all().filter(vector -> !vector.isUnderstood());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("understood")
    void is_understood_where_it_can_be_read_in_one_way_only(Vector vector) {
        assertThat(SpokenDate.of(vector.typed())).isEqualTo(new SpokenDate.Understood(Edtf.parse(vector.edtf())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("left")
    void is_not_guessed_but_told_why(Vector vector) {
        assertThat(SpokenDate.of(vector.typed()))
                .isInstanceOfSatisfying(
                        SpokenDate.NotUnderstood.class,
                        refused -> assertThat(refused.reason().text()).contains(vector.reason()));
        assertThat(vector.reason()).isNotEmpty();
    }

    private static Stream<Vector> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/vectors/spoken-dates.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Vector(parts[0], parts[1], parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
