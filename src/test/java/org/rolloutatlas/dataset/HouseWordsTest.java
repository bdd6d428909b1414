package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word that the dataset writes in one way")
class HouseWordsTest {
    /** What is told of a file whose first title is this, and which declares these words. */
    private static List<String> told(String title, String words) {
        var text = Datasets.good()
                .replace("\"actors\": [", """
                        "atlas": {
                          "site": {"en": "An atlas", "zh-Hans": "地图"},
                          "headline": {"en": "What was reported", "zh-Hans": "报道了什么"},
                          "houseWords": [%s]
                        },
                        "actors": [""".formatted(words))
                .replace("Pitch of a national ID system", title);
        assertThat(text).contains(title);
        return Datasets.READER.read("events.json", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(ProblemWriter::line)
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "ferry-boat, A Ferry-Boat is offered, Ferry-Boat",
        "ferry-boat, Ferry-boats are offered,",
        "IDF, An IDF is offered, IDF",
        "IDF, An idf is offered,",
        "IDF, 渡轮IDF推介, IDF",
        "渡船, 缅甸渡船推介, 渡船",
        "%, Offered at 5% of it, %"
    })
    void is_found_as_a_whole_and_in_any_case_where_it_is_in_small_letters(String found, String title, String match) {
        var told = told(title, "{\"language\": \"en\", \"found\": [\"" + found + "\"], \"written\": \"ferry\"}");

        if (match == null) {
            assertThat(told).noneMatch(line -> line.contains("house-word"));
        } else {
            assertThat(told)
                    .filteredOn(line -> line.contains("house-word"))
                    .singleElement()
                    .asString()
                    .contains("house word: '" + match + "' is written 'ferry'");
        }
    }

    @Test
    void is_told_by_the_longest_of_its_spellings() {
        assertThat(
                        told(
                                "A ferry boat line is offered",
                                "{\"language\": \"en\", \"found\": [\"ferry boat\", \"ferry boat line\"], \"written\": \"ferries\"}"))
                .anyMatch(line -> line.contains("house word: 'ferry boat line' is written"));
    }

    @Test
    void is_no_expression_that_could_take_for_ever() {
        assertThat(told(
                        "An aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! is offered",
                        "{\"language\": \"en\", \"found\": [\"(a+)+$\"], \"written\": \"a\"}"))
                .noneMatch(line -> line.contains("house-word"));
    }

    @Test
    void needs_a_language_and_how_it_is_written() {
        assertThat(told("A pitch", "{\"found\": [\"ferry\"], \"language\": \"english\"}"))
                .anyMatch(line -> line.contains("error: missing property 'written'"))
                .anyMatch(line -> line.contains("english"));
    }

    @Test
    void is_the_dataset_s_own_and_no_other_knows_it() throws IOException {
        var shipped = Files.readString(Path.of("events.json"));
        var own = Files.readString(Path.of("src/test/resources/datasets/own-world.json"));

        assertThat(shipped).contains("\"houseWords\"");
        assertThat(own).doesNotContain("\"houseWords\"");
        assertThat(told(
                        "Facial recognition is offered",
                        "{\"language\": \"en\", \"found\": [\"x\"], \"written\": \"y\"}"))
                .noneMatch(line -> line.contains("house-word"));
    }
}
