package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

    @ParameterizedTest(name = "days {0} to {1} meet a window of {2} to {3}: {4}")
    @CsvSource({
        "10, 20, 20, 30, true",
        "10, 20, 21, 30, false",
        "10, 20, 1, 10, true",
        "10, 20, 1, 9, false",
        "10, 20, 12, 15, true",
        "10, 20, 1, 30, true",
        "10, 20, , , true",
        "10, 20, , 9, false",
        "10, 20, 21, , false",
        ", 20, 20, , true",
        ", 20, 21, , false",
        ", 20, , 1, true",
        "10, , , 10, true",
        "10, , , 9, false",
        "10, , 30, , true",
        ", , 1, 2, true"
    })
    void both_days_of_a_window_belong_to_it_and_an_open_side_reaches_on(
            Integer first, Integer last, Integer from, Integer to, boolean meets) {
        assertThat(range(first, last).meets(day(from), day(to))).isEqualTo(meets);
    }

    @ParameterizedTest(name = "days {0} to {1} count as {2} to {3}")
    @CsvSource({"10, 20, 10, 20", "10, , 10, 10", ", 20, 20, 20", ", , , "})
    void a_side_without_bound_counts_as_the_other_one(Integer first, Integer last, Integer from, Integer to) {
        assertThat(range(first, last).counted())
                .isEqualTo(day(from).map(counted -> DayRange.of(counted, day(to).orElseThrow())));
    }

    @Test
    void one_day_is_a_range_and_an_end_before_the_beginning_is_none() {
        assertThat(range(10, 10).first()).isEqualTo(range(10, 10).last());
        assertThatIllegalArgumentException().isThrownBy(() -> range(10, 9));
    }

    private static DayRange range(Integer first, Integer last) {
        return new DayRange(day(first), day(last));
    }

    private static Optional<LocalDate> day(Integer dayOfMarch) {
        return Optional.ofNullable(dayOfMarch).map(day -> LocalDate.of(2019, 3, day));
    }
}
