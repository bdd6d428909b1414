package org.rolloutatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The gazetteer")
class GazetteerTest {
    private static final Gazetteer OURS = Gazetteer.read(Path.of("geodata"));

    private static final Gazetteer FEW = Gazetteer.of(List.of(
            new Town("Malmö", "SE", 55.6059, 13.0007, 300_000),
            new Town("Malmo", "US", 46.3, -93.5, 500),
            new Town("Malmöhus", "SE", 55.9, 13.5, 9_000),
            new Town("Malmouth", "GB", 51.0, -1.0, 7_000),
            new Town("Nya Malmö", "SE", 56.0, 14.0, 400_000),
            new Town("Biel/Bienne", "CH", 47.1324, 7.2441, 48_614),
            new Town("Łódź", "PL", 51.75, 19.4667, 768_755),
            new Town("Sana‘a", "YE", 15.3547, 44.2067, 1_937_451)));

    @TempDir
    private Path folder;

    @Test
    void puts_the_whole_name_first_then_its_beginning_then_a_later_word() {
        assertThat(FEW.find("malmo", Optional.empty()))
                .extracting(Town::name)
                .containsExactly("Malmo", "Malmö", "Malmouth", "Malmöhus", "Nya Malmö");
        assertThat(FEW.find("Malmö", Optional.empty()))
                .extracting(Town::name)
                .containsExactly("Malmö", "Malmo", "Malmöhus", "Malmouth", "Nya Malmö");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lodz, Łódź",
        "ŁÓDŹ, Łódź",
        "sanaa, Sana‘a",
        "sana'a, Sana‘a",
        "bienne, Biel/Bienne",
        "biel, Biel/Bienne",
        "'  nya   malm ', Nya Malmö"
    })
    void is_asked_in_the_letters_of_any_keyboard(String typed, String name) {
        assertThat(FEW.find(typed, Optional.empty()))
                .extracting(Town::name)
                .first()
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "'", "zzzz", "almö"})
    void finds_nothing_for_what_begins_no_word(String typed) {
        assertThat(FEW.find(typed, Optional.empty())).isEmpty();
    }

    @Test
    void keeps_to_a_country_where_one_is_asked_for() {
        assertThat(FEW.find("malmo", Optional.of("us")))
                .extracting(Town::country)
                .containsExactly("US");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "kampala,, UG",
        "Lusaka,, ZM",
        "zurich,, CH",
        "washington,, US",
        "san jose, CR, CR",
        "nay pyi,, MM",
        "vientiane,, LA"
    })
    void that_we_ship_has_the_largest_town_of_a_name_first(String typed, String country, String expected) {
        assertThat(OURS.find(typed, Optional.ofNullable(country)))
                .hasSizeBetween(1, Gazetteer.MOST)
                .first()
                .extracting(Town::country)
                .isEqualTo(expected);
    }

    @Test
    void that_we_ship_offers_ten_at_most_and_the_capital_among_many_of_its_name() {
        assertThat(OURS.find("washington", Optional.empty()))
                .hasSize(10)
                .first()
                .extracting(Town::name)
                .isEqualTo("Washington, D.C.");
    }

    @Test
    void tells_the_nearest_town_and_how_far_it_is() {
        var near = OURS.nearest(0.35, 32.6).orElseThrow();
        assertThat(near.town().name()).isEqualTo("Kampala");
        assertThat(near.km()).isBetween(0.5, 10.0);
    }

    @Test
    void tells_the_nearest_town_across_the_date_line() {
        var fiji = Gazetteer.of(
                List.of(new Town("East", "FJ", -16.8, -179.9, 10), new Town("West", "FJ", -16.8, 178.0, 10)));
        var near = fiji.nearest(-16.8, 179.9).orElseThrow();
        assertThat(near.town().name()).isEqualTo("East");
        assertThat(near.km()).isCloseTo(21.3, within(0.1));
    }

    @Test
    void that_we_ship_is_as_its_provenance_says() throws IOException {
        var lines = Files.readAllLines(Path.of("geodata/gazetteer.tsv"));
        assertThat(OURS.size()).isEqualTo(lines.size() - 1).isEqualTo(47_339);
        assertThat(Files.size(Path.of("geodata/gazetteer.tsv"))).isLessThan(2_500_000);
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(Path.of("geodata/PROVENANCE.md")).content().contains("47,339 towns");
    }

    @Test
    void is_empty_where_there_is_no_file() {
        var none = Gazetteer.read(folder);
        assertThat(none.find("Kampala", Optional.empty())).isEmpty();
        assertThat(none.nearest(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mandalay\tMM\t21.9747\t96.0836",
                "Mandalay\tMMR\t21.9747\t96.0836\t1208099",
                "Mandalay\tMM\t91\t96.0836\t1208099",
                "Mandalay\tMM\t21.9747\teast\t1208099",
                "\tMM\t21.9747\t96.0836\t1208099",
                "Mandalay\tMM\t21.9747\t96.0836\t-1",
                ""
            })
    void says_which_line_is_no_town(String line) throws IOException {
        Files.writeString(
                folder.resolve("gazetteer.tsv"),
                "name\tcountry\tlat\tlon\tpopulation\nYangon\tMM\t16.8053\t96.1561\t4477638\n" + line + "\n");
        assertThatThrownBy(() -> Gazetteer.read(folder))
                .isInstanceOf(GeodataException.class)
                .hasMessageContaining("line 3 is no town; expected the columns name, country");
    }
}
