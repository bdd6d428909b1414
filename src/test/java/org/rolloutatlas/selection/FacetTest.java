package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;

class FacetTest {

    @ParameterizedTest(name = "{0} independent sources weigh {1}")
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3"})
    void beyond_three_independent_sources_are_not_told_apart(int sources, String weight) {
        assertThat(Facet.EVIDENCE.codes(
                        VectorEvents.of("a signed 2012 sources=" + sources).getFirst()))
                .containsExactly(weight);
    }

    @Test
    void a_report_answers_by_its_sources_their_kinds_and_their_languages_each_once() {
        var event = VectorEvents.of("a signed 2012 sources=2").getFirst();

        assertThat(Facet.SOURCE.codes(event)).containsExactly("source-0", "source-1");
        assertThat(Facet.SOURCE_KIND.codes(event)).containsExactly("newspaper");
        assertThat(Facet.SOURCE_LANGUAGE.codes(event)).containsExactly("en");
        assertThat(Facet.ACTOR.codes(event)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: late \"{1}\"")
    @CsvSource({"a signed 2012 reported=2016, yes", "a signed 2012 reported=2012-06, no", "a signed 2012, ''"})
    void a_report_says_whether_it_came_years_after_where_that_is_known(String event, String late) {
        assertThat(String.join(",", Facet.LATE.codes(VectorEvents.of(event).getFirst())))
                .isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "actor=hongda, hongda",
                "supplier=hongda, hongda",
                "actor=hongda&supplier=other, hongda",
                "'actor=hongda,other', -",
                "funder=hongda, -",
                "country=LA, -"
            })
    void a_selection_rests_on_the_only_party_that_it_names(String query, String actor) {
        assertThat(SelectionQuery.parse(Query.parse(query)).selection().focusActor())
                .isEqualTo(Optional.ofNullable(actor));
    }

    @Test
    void of_a_name_that_stands_twice_the_last_value_counts() {
        assertThat(Query.parse("a=1&b=2&a=3").find("a")).contains("3");
        assertThat(Query.parse("a=1&b=2").find("c")).isEmpty();
        assertThat(Query.parse("=1&a=2").text()).isEqualTo("a=2");
        assertThat(Query.parse("a=1").behind("/x")).isEqualTo("/x?a=1");
        assertThat(Query.EMPTY.behind("/x")).isEqualTo("/x");
    }

    @Test
    void names_of_facets_differ() {
        var codes = new TreeSet<String>();
        for (var facet : Facet.values()) {
            codes.add(facet.code());
            assertThat(Facet.find(facet.code())).contains(facet);
        }
        assertThat(codes).hasSameSizeAs(Set.of(Facet.values()));
    }
}
