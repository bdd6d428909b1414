package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;

@DisplayName("The radius of a symbol")
class SymbolRadiusTest {
    @ParameterizedTest(name = "of {0} events, beside {1}, {2}: {3} px")
    @MethodSource("radii")
    void grows_with_the_root_of_its_events(int count, String most, String stage, double radius) {
        var stageClass = Arrays.stream(StageClass.values())
                .filter(one -> one.code().equals(stage))
                .findFirst()
                .orElseThrow();

        var found = most.equals("-")
                ? SymbolRadius.ofPlace(count, stageClass)
                : SymbolRadius.ofShare(count, Integer.parseInt(most), stageClass);

        assertThat(found).isCloseTo(radius, within(0.0006));
    }

    @ParameterizedTest(name = "is {1} as large where there are {0} places")
    @CsvSource({"1, 1", "24, 1", "30, 0.894", "47, 0.72", "1000, 0.72"})
    void is_smaller_in_a_crowd(int places, double crowd) {
        assertThat(SymbolRadius.crowd(places)).isCloseTo(crowd, within(0.0006));
    }

    @Test
    void of_a_country_is_its_share_where_events_are_counted() {
        var scene = Scene.of(SampleEvents.all(), GridBasemap.basemap(), Frame.of(720, Language.EN), Rows.CLOSED);
        var largest = scene.world().symbols().getFirst();

        assertThat(largest.radius()).isEqualTo(14);
        assertThat(largest.name().kind())
                .as("a country, whatever towns its events name")
                .isEqualTo(Label.Kind.COUNTRY);
        assertThat(scene.world().symbols()).noneMatch(PlaceSymbol::disputed);
    }

    static Stream<Arguments> radii() {
        return Vectors.read("radius.tsv");
    }
}
