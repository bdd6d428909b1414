package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;

@DisplayName("When evidence is taken away, what stands")
class StageChangeTest {
    @ParameterizedTest(name = "before {0}, after {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a signed 2012 | a signed 2012 | ''",
                "a signed 2012; a in-operation 2016 | a signed 2012 | LA in-operation signed",
                "a in-operation 2016; a halted 2018 | a in-operation 2016 | LA halted in-operation",
                "a signed 2012 | '' | LA signed -",
                "a signed 2012 countries=MM; b proposed 2012 countries=LA+MM | b proposed 2012 countries=LA+MM | MM signed proposed",
                "a context 2012 | '' | LA context -",
                "'' | '' | ''"
            })
    void changes_in_these_countries(String before, String after, String changes) {
        assertThat(StageChange.between(VectorEvents.of(before), VectorEvents.of(after)).stream()
                        .map(change -> change.country() + " " + change.before().code() + " "
                                + change.after().map(stage -> stage.code()).orElse("-"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(changes);
    }

    @Test
    void is_told_of_the_countries_to_which_a_question_is_narrowed() {
        var before = VectorEvents.of("a signed 2012 countries=MM; b signed 2012 countries=LA");

        assertThat(StageChange.between(before, List.of(), Set.of("LA")))
                .extracting(StageChange::country)
                .containsExactly("LA");
        assertThat(StageChange.between(before, List.of(), Set.of())).hasSize(2);
    }
}
