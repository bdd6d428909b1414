package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Facets;
import org.rolloutatlas.selection.SelectionQuery;
import org.rolloutatlas.selection.WordSearch;

@DisplayName("The facet index")
class FacetIndexTest {
    private static final List<Event> EVENTS = events();
    private static final WordSearch SEARCH = new TextSearch(EVENTS)::find;
    private static final FacetIndex INDEX = new FacetIndex(EVENTS, SEARCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country=LA,PG",
                "country=LA&stage=signed,building",
                "supplier=huawei&evidence=2,3",
                "from=2015&to=2018",
                "to=2020&clock=reported&country=MM",
                "q=Huawei&disputed=yes",
                "country=ZZ"
            })
    void gives_the_events_and_counts_of_the_selection_itself(String query) {
        var selection = SelectionQuery.parse(query).selection();

        var answer = INDEX.ask(selection);

        assertThat(answer.selected()).isEqualTo(selection.applyTo(EVENTS, SEARCH));
        for (var facet : Facet.values()) {
            assertThat(answer.count(facet)).as(facet.code()).isEqualTo(Facets.count(facet, EVENTS, selection, SEARCH));
        }
    }

    private static List<Event> events() {
        try {
            return new DatasetReader().read(Path.of("events.json")) instanceof Reading.Accepted accepted
                    ? accepted.dataset().events()
                    : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
