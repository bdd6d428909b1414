package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The capitals beside the map file")
class CapitalsTest {
    private static final String TWO = """
            [{"country":"BW","lon":25.909,"lat":-24.655,"name":{"en":"Gaborone","zh-Hans":"哈博罗内"}},
             {"country":"LA","lon":102.6,"lat":17.966,"name":{"en":"Vientiane"}}]
            """;

    /** Kilometres: the map is coarse, and seats lie on coasts. */
    private static final double NEAR = 30;

    @TempDir
    Path folder;

    @Test
    void lie_in_their_countries_and_have_a_name_in_each_language() {
        for (var code : TestWorld.WORLD.codes()) {
            TestWorld.WORLD.capital(code).ifPresent(capital -> {
                assertThat(TestWorld.WORLD
                                .distanceKm(code, capital.lon(), capital.lat())
                                .orElseThrow())
                        .as(code)
                        .isLessThan(NEAR);
                assertThat(capital.names()).as(code).containsOnlyKeys("en", "zh-Hans", "fr");
            });
        }
    }

    @Test
    void are_left_out_where_they_are_disputed() {
        for (var code : new String[] {"IL", "PS", "EH"}) {
            assertThat(TestWorld.WORLD.capital(code)).as(code).isEmpty();
        }
    }

    @Test
    void may_be_missing() throws IOException {
        assertThat(CapitalsReader.read(folder)).isEmpty();
        assertThat(CapitalsReader.read(folder.resolve("map.json"))).isEmpty();
    }

    @Test
    void stand_beside_a_map_file_that_is_named_alone() throws IOException {
        Files.writeString(folder.resolve("capitals.json"), TWO);
        assertThat(CapitalsReader.read(folder.resolve("map.json"))).containsOnlyKeys("BW", "LA");
        assertThat(CapitalsReader.read(folder).values())
                .extracting(capital -> capital.name("zh-Hans").orElse("no word for it"))
                .containsExactly("哈博罗内", "no word for it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [{"country":"BW"      | {"country":"BW"    | not JSON at line 1, column
                    {"country":"LA","lon" | {"land":"LA","lon" | entry 2 is no capital
                    "lat":-24.655         | "lat":-124.655     | entry 1 is no capital
                    "country":"LA"        | "country":"BW"     | 'BW' stands twice
                    """)
    void that_are_wrong_are_one_clear_line(String right, String wrong, String message) throws IOException {
        Files.writeString(folder.resolve("capitals.json"), TWO.replace(right, wrong));
        assertThatThrownBy(() -> CapitalsReader.read(folder))
                .isInstanceOf(GeodataException.class)
                .hasMessageStartingWith("invalid file of capitals '" + folder.resolve("capitals.json") + "'")
                .hasMessageContaining(message)
                .hasMessageContaining("take it away")
                .hasMessageNotContainingAny("\n");
    }
}
