package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    <T> void a_value_is_found_by_its_own_code_and_by_no_other(
            String name, T[] values, Function<T, String> code, Function<String, Optional<T>> find) {
        assertThat(values).isNotEmpty().allSatisfy(value -> {
            assertThat(code.apply(value)).matches("[a-zA-Z]+(-[a-zA-Z]+)*");
            assertThat(find.apply(code.apply(value))).contains(value);
            assertThat(find.apply(code.apply(value) + "s")).isEmpty();
        });
        assertThat(find.apply("")).isEmpty();
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(Certainty.values(), Certainty::code, Certainty::find),
                vocabulary(ChangeKind.values(), ChangeKind::code, ChangeKind::find),
                vocabulary(EventClock.values(), EventClock::code, EventClock::find),
                vocabulary(EvidenceRole.values(), EvidenceRole::code, EvidenceRole::find),
                vocabulary(Language.values(), Language::tag, Language::find),
                vocabulary(PlaceBasis.values(), PlaceBasis::code, PlaceBasis::find),
                vocabulary(Precision.values(), Precision::code, Precision::find),
                vocabulary(ReadingDepth.values(), ReadingDepth::code, ReadingDepth::find),
                vocabulary(ReviewDepth.values(), ReviewDepth::code, ReviewDepth::find),
                vocabulary(ReviewFinding.values(), ReviewFinding::code, ReviewFinding::find),
                vocabulary(ReviewStatus.values(), ReviewStatus::code, ReviewStatus::find),
                vocabulary(StageClass.values(), StageClass::code, StageClass::find));
    }

    @Test
    void the_classes_of_stages_have_six_codes() {
        assertThat(Arrays.stream(StageClass.values()).map(StageClass::code))
                .containsExactly("context", "proposed", "signed", "building", "in-operation", "halted");
    }

    private static <T> Arguments vocabulary(T[] values, Function<T, String> code, Function<String, Optional<T>> find) {
        return Arguments.of(values[0].getClass().getSimpleName(), values, code, find);
    }
}
