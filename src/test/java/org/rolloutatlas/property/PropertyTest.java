package org.rolloutatlas.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A property")
class PropertyTest {
    @Test
    void names_the_seed_and_the_values_for_which_it_does_not_hold() {
        assertThatThrownBy(() -> Property.forAll(
                        values -> assertThat(values.between(0, 9)).isLessThan(9)))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)seed (\\d+) \\(-Dproperty\\.seed=\\1\\), drawn: 9\n.*");
    }

    @Test
    void is_tried_with_the_same_values_in_every_run() {
        assertThat(drawn()).isEqualTo(drawn());
    }

    private static List<String> drawn() {
        var drawn = new ArrayList<String>();
        Property.forAll(50, values -> {
            values.text(20);
            values.between(-5L, 5L);
            drawn.add(values.toString());
        });
        return drawn;
    }

    @Test
    void meets_both_ends_of_every_range_and_all_between() {
        var met = new HashSet<Integer>();
        var lengths = new HashSet<Integer>();
        Property.forAll(values -> {
            met.add(values.between(-3, 3));
            lengths.add(values.text(0, 4, "ab").length());
            assertThat(values.between(0.5, 1.5)).isBetween(0.5, 1.5);
            assertThat(values.between(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1)).isGreaterThan(Long.MIN_VALUE);
        });
        assertThat(met).containsExactlyInAnyOrder(-3, -2, -1, 0, 1, 2, 3);
        assertThat(lengths).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void begins_with_every_choice_as_often() {
        var first = new int[8];
        Property.forAll(8000, values -> first[values.of(0, 1, 2, 3, 4, 5, 6, 7)]++);
        assertThat(java.util.Arrays.stream(first).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(800, 1200));
    }

    @Test
    void meets_every_kind_of_character() {
        var text = new StringBuilder();
        Property.forAll(values -> text.append(values.text(20)));
        assertThat(text.codePoints().anyMatch(c -> c == 0)).isTrue();
        assertThat(text.codePoints().anyMatch(c -> c == 0xFFFE)).isTrue();
        assertThat(text.codePoints().anyMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
        assertThat(text.codePoints().anyMatch(c -> c > 0xFFFF)).isTrue();
        assertThat(text.codePoints().anyMatch(Character::isIdeographic)).isTrue();
    }
}
