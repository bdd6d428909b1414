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

@DisplayName("The map file")
class GeodataTest {
    private static final String SQUARE = """
            {"type":"Topology","arcs":[[[0,0],[0,10],[10,10],[10,0],[0,0]]],
             "objects":{"countries":{"type":"GeometryCollection","geometries":[
              {"type":"Polygon","arcs":[[0]],"id":"384","properties":{"a3":"CIV","name":"A square"}}]}}}
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
                    "Topology"          | "FeatureCollection" | expected a TopoJSON object with "type": "Topology"
                    "countries"         | "states"            | expected an object as objects.countries
                    "a3":"CIV"          | "code":"CIV"        | expected three capital letters as property "a3"
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
