package org.rolloutatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.VectorEvents;

@DisplayName("The index of names")
class NameIndexTest {
    private static final NameIndex NAMES = new NameIndex(List.of(
            named(Named.Kind.COUNTRY, "MM", 40, "Myanmar", "Burma", "缅甸", "Birmanie"),
            named(Named.Kind.COUNTRY, "MY", 4, "Malaysia", "马来西亚"),
            named(Named.Kind.ACTOR, "huawei", 84, "Huawei", "华为", "Huawei Technologies"),
            named(Named.Kind.ACTOR, "changchun-hongda", 18, "Changchun Hongda", "长春鸿达"),
            named(Named.Kind.PLACE, "Yaoundé", 2, "Yaoundé"),
            named(Named.Kind.STORY, "two-sums", 0, "Two sums for one loan")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Myanmar, MM",
        "burma, MM",
        "Birm, MM",
        "缅甸, MM",
        "华, huawei",
        "HUAWEI tech, huawei",
        "hongda, changchun-hongda",
        "yaounde, Yaoundé",
        "one loan, two-sums"
    })
    void finds_what_has_a_name_or_a_word_of_one_that_begins_so_in_any_language(String words, String id) {
        assertThat(NAMES.beginning(words, 6)).extracting(Named::id).containsExactly(id);
    }

    @Test
    void has_what_is_named_exactly_so_first_and_then_what_is_most_reported() {
        var names = new NameIndex(List.of(
                named(Named.Kind.PROJECT, "a", 50, "Laos e-ID"),
                named(Named.Kind.PROJECT, "b", 90, "New Laos card"),
                named(Named.Kind.PROJECT, "c", 60, "Laos census"),
                named(Named.Kind.COUNTRY, "LA", 20, "Laos")));

        assertThat(names.beginning("laos", 6)).extracting(Named::id).containsExactly("LA", "c", "a", "b");
        assertThat(names.beginning("laos", 2)).extracting(Named::id).containsExactly("LA", "c");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Hogda, changchun-hongda",
        "Huawie, huawei",
        "Mianmar, MM",
        "Chanchun Honda, changchun-hongda",
        "malasia, MY",
        "Yaunde, Yaoundé"
    })
    void finds_what_was_nearly_typed(String words, String id) {
        assertThat(NAMES.near(words, 6)).extracting(Named::id).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "hua", "nothing of the kind", "((", "\\"})
    void finds_nothing_near_what_is_short_or_far_from_every_name(String words) {
        assertThat(NAMES.near(words, 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzz"})
    void finds_nothing_by_that_name_where_there_is_none(String words) {
        assertThat(NAMES.beginning(words, 6)).isEmpty();
    }

    @Test
    void reads_countries_in_the_languages_of_the_dataset_and_counts_their_reports() {
        var all = Names.of(
                VectorEvents.of("a signed 2012 countries=LA+MM; b signed 2013"), List.of(), Set.of("en", "fr"));

        assertThat(all)
                .extracting(Named::kind, Named::id, Named::reports)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Named.Kind.COUNTRY, "LA", 2),
                        org.assertj.core.groups.Tuple.tuple(Named.Kind.COUNTRY, "MM", 1),
                        org.assertj.core.groups.Tuple.tuple(Named.Kind.PROJECT, "a", 1));
        assertThat(new NameIndex(all).beginning("birmanie", 1))
                .extracting(Named::id)
                .containsExactly("MM");
        assertThat(new NameIndex(all).beginning("缅甸", 1)).isEmpty();
    }

    private static Named named(Named.Kind kind, String id, int reports, String... names) {
        return new Named(kind, id, List.of(names), reports);
    }
}
