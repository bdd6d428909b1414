package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Facets;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

@DisplayName("The facet index")
class FacetIndexTest {
    private static final List<Event> EVENTS = events();
    private static final FacetIndex INDEX = new FacetIndex(
            EVENTS,
            words -> Selection.ALL.speakingOf(words).applyTo(EVENTS).stream()
                    .map(Event::id)
                    .collect(Collectors.toSet()));

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

        assertThat(answer.selected()).isEqualTo(selection.applyTo(EVENTS));
        for (var facet : Facet.values()) {
            assertThat(answer.count(facet)).as(facet.code()).isEqualTo(Facets.count(facet, EVENTS, selection));
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
