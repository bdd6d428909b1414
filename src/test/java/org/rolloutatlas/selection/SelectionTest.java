package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;

@DisplayName("A selection")
class SelectionTest {
    private static final List<Event> EVENTS = read();
    private static final WordSearch SEARCH =
            words -> words.equals("jilin") ? Set.of("la-2014-accepted", "mm-2018-08-jilin-pitch") : Set.of();
    private static final WordSearch UNASKED = _ -> {
        throw new AssertionError("there are no words");
    };

    @ParameterizedTest(name = "{0} selects {1}")
    @CsvSource(delimiter = '|', textBlock = """
            country=LA                            | cn-2019-12-xinhua la-2009-hongda-win la-2014-accepted la-2024-07-vietnam
            country=LA&to=2013                    | la-2009-hongda-win
            country=VU,BW                         | bw-2020-03-win vu-2019-04-signing-plan
            country=LA&stage=signed               | la-2009-hongda-win la-2024-07-vietnam
            planned=yes                           | vu-2019-04-signing-plan
            region=eastern-africa                 | ke-2021-10-void
            q=jilin                               | la-2014-accepted mm-2018-08-jilin-pitch
            q=jilin&country=MM                    | mm-2018-08-jilin-pitch
            q=nobody-ever-wrote-this              | ''
            from=2024-08                          | mm-2024-10-census
            to=2005                               | ''
            """)
    void holds_between_facets_and_chooses_within_one(String query, String ids) {
        var selected = SelectionQuery.parse(query).selection().applyTo(EVENTS, SEARCH);

        assertThat(selected.stream().map(Event::id)).containsExactlyElementsOf(words(ids));
    }

    @ParameterizedTest(name = "of \"{0}\" by \"{1}\": {2}")
    @MethodSource("windows")
    void follows_the_days_and_codes_by_which_events_are_counted(String event, String query, String selected) {
        var found = SelectionQuery.parse(query).selection().applyTo(VectorEvents.of(event), UNASKED);

        assertThat(found).hasSize(selected.equals("yes") ? 1 : 0);
    }

    static Stream<Arguments> windows() {
        return Vectors.read("windows.tsv");
    }

    @Test
    void without_any_wish_is_every_event() {
        assertThat(Selection.ALL.applyTo(EVENTS, UNASKED)).isEqualTo(EVENTS);
    }

    @Test
    void leaves_what_stands_without_the_evidence_that_it_takes_away() {
        var events = VectorEvents.of("a signed 2012 sources=2; b signed 2013");

        assertThat(Selection.ALL.left(events, List.of())).isSameAs(events);
        assertThat(SelectionQuery.parse("without=single").selection().left(events, List.of()))
                .containsExactly(events.getFirst());
    }

    @Test
    void by_the_other_clock_takes_the_day_of_the_earliest_report() {
        var happened = SelectionQuery.parse("country=LA&to=2013").selection();
        var reported = SelectionQuery.parse("country=LA&to=2013&clock=reported").selection();

        assertThat(happened.applyTo(EVENTS, UNASKED)).isNotEmpty();
        assertThat(reported.applyTo(EVENTS, UNASKED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void counts_of_a_facet_are_what_choosing_gives(Facet facet) {
        var selection =
                SelectionQuery.parse("stage=signed,in-operation&from=2009").selection();

        var counts = Facets.count(facet, EVENTS, selection, UNASKED);

        assertThat(counts).isNotEmpty();
        for (var count : counts) {
            assertThat(selection.with(facet, List.of(count.code())).applyTo(EVENTS, UNASKED))
                    .as("%s=%s", facet.code(), count.code())
                    .hasSize(count.count());
        }
    }

    @Test
    void keeps_a_chosen_value_in_the_counts_although_nothing_answers_to_it() {
        var selection = SelectionQuery.parse("country=FR").selection();

        assertThat(Facets.count(Facet.COUNTRY, EVENTS, selection, UNASKED)).contains(new Facets.Count("FR", 0));
    }

    private static List<String> words(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    private static List<Event> read() {
        try {
            var reading = new DatasetReader().read(Path.of("src/test/resources/datasets/atlas.json"));
            return ((Reading.Accepted) reading).dataset().events();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
