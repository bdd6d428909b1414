package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.selection.SelectionQuery;

@DisplayName("The index of facets")
class FacetIndexVectorsTest {
    @ParameterizedTest(name = "selects \"{0}\" by \"{1}\": {2}")
    @MethodSource("windows")
    void selects_what_a_selection_does(String event, String query, String selected) {
        var index = new FacetIndex(VectorEvents.of(event), words -> Set.of());

        var answer = index.ask(SelectionQuery.parse(query).selection());

        assertThat(answer.selected()).hasSize(selected.equals("yes") ? 1 : 0);
    }

    static Stream<Arguments> windows() {
        return Vectors.read("windows.tsv");
    }
}
