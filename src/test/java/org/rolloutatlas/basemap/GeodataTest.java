package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The map file")
class GeodataTest {
    private static final String SQUARE = """
            {"type":"Topology","boundaries":"Nobody","arcs":[[[0,0],[0,10],[10,10],[10,0],[0,0]]],
             "objects":{"countries":{"type":"GeometryCollection","geometries":[
              {"type":"Polygon","arcs":[[0]],"id":"384","properties":{"a3":"CIV","name":"A square"}}]}}}
            """;

    private static final String FEATURE = """
            {"type":"FeatureCollection","boundaries":"Somebody (CC BY)","features":[
             {"type":"Feature","properties":{"ISO_A3_EH":"CIV"},"geometry":
              {"type":"Polygon","coordinates":[[[0,0],[0,10],[10,10],[10,0],[0,0]]]}}]}
            """;

    @TempDir
    Path folder;

    @Test
    void is_the_published_one_unmodified_as_geodata_provenance_md_says() throws IOException, NoSuchAlgorithmException {
        var bytes = Files.readAllBytes(Path.of("geodata/visionscarto-50m.json"));
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(Files.readString(Path.of("geodata/PROVENANCE.md"))).contains(sha256);
    }

    @Test
    void may_be_another_in_the_same_format() throws IOException {
        var file = Files.writeString(folder.resolve("square.json"), SQUARE);
        assertThat(World.read(file).codes()).containsExactly("CI");
        assertThat(World.read(folder).distanceKm("CI", 5, 5)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a3", "ISO_A3", "iso_a3", "ADM0_A3"})
    void may_be_geojson_in_degrees_with_codes_as_such_files_have_them(String property) throws IOException {
        var file = Files.writeString(folder.resolve("square.geojson"), FEATURE.replace("ISO_A3_EH", property));
        var world = World.read(file);
        assertThat(world.codes()).containsExactly("CI");
        assertThat(world.distanceKm("CI", 5, 5)).hasValue(0);
        assertThat(world.boundaries()).isEqualTo("Somebody (CC BY)");
    }

    @Test
    void of_geojson_takes_the_first_code_that_is_one() throws IOException {
        var undecided = FEATURE.replace("\"ISO_A3_EH\":\"CIV\"", "\"ISO_A3\":\"-99\",\"ADM0_A3\":\"KOS\"");
        var two = FEATURE.replace("\"ISO_A3_EH\":\"CIV\"", "\"ISO_A2\":\"CI\"");
        assertThat(World.read(Files.writeString(folder.resolve("undecided.geojson"), undecided))
                        .codes())
                .containsExactly("XK");
        assertThat(World.read(Files.writeString(folder.resolve("two.geojson"), two))
                        .codes())
                .containsExactly("CI");
    }

    @Test
    void names_who_drew_its_boundaries() {
        assertThat(TestWorld.WORLD.boundaries()).isEqualTo("Natural Earth");
    }

    @Test
    void that_is_missing_is_one_clear_line() {
        assertThatThrownBy(() -> World.read(folder.resolve("nowhere")))
                .isInstanceOf(GeodataException.class)
                .hasMessageStartingWith("missing map file or folder '" + folder.resolve("nowhere") + "'")
                .hasMessageContaining("expected a TopoJSON world")
                .hasMessageContaining("--geodata")
                .hasMessageNotContainingAny("\n");
        assertThatThrownBy(() -> World.read(folder))
                .isInstanceOf(GeodataException.class)
                .hasMessageStartingWith("missing map file in folder '" + folder + "'");
    }

    @Test
    void of_several_in_a_folder_none_is_guessed() throws IOException {
        Files.writeString(folder.resolve("a.json"), SQUARE);
        Files.writeString(folder.resolve("b.json"), SQUARE);
        assertThatThrownBy(() -> World.read(folder))
                .isInstanceOf(GeodataException.class)
                .hasMessageStartingWith("more than one map file in folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"Topology"  | {"type":"Topology"] | not JSON at line 1, column
                    "a3":"CIV"          | "a3":"CIV","a3":"X" | not JSON at line 3, column
                    "Topology"          | "Feature"           | expected a TopoJSON object with "type": "Topology"
                    "countries"         | "states"            | expected an object as objects.countries
                    "a3":"CIV"          | "code":"CIV"        | expected capital letters as property "a3"
                    "boundaries":"Nobody" | "by":"Nobody"     | expected a member "boundaries" that says who drew them
                    [10,10]             | [10,1000]           | the file is projected
                    "arcs":[[0]]        | "arcs":[[7]]        | expected an arc below 1, not 7
                    "type":"Polygon"    | "type":"Point"      | expected Polygon or MultiPolygon, not Point
                    """)
    void that_is_wrong_is_one_clear_line(String right, String wrong, String message) throws IOException {
        var file = Files.writeString(folder.resolve("wrong.json"), SQUARE.replace(right, wrong));
        assertThatThrownBy(() -> World.read(file))
                .isInstanceOf(GeodataException.class)
                .hasMessageStartingWith("invalid map file '" + file + "'")
                .hasMessageContaining(message)
                .hasMessageContaining("see geodata/README.md")
                .hasMessageNotContainingAny("\n");
    }
}
