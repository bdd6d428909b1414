package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a file of JSON holds")
class JsonContentTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"$schema\": \"x\", \"dataset\": {}, \"events\": []} | DATASET",
                "{\"events\": [], \"sources\": []} | DATASET",
                "\uFEFF {\"sources\": []} | DATASET",
                "{\"events\": [,]} | DATASET",
                "{\"events\": [ | DATASET",
                "{\"type\": \"FeatureCollection\", \"features\": []} | FOREIGN",
                "{\"features\": [], \"type\": \"FeatureCollection\"} | FOREIGN",
                "{\"type\": \"Point\", \"coordinates\": [1, 2]} | FOREIGN",
                "{\"title\": {}, \"events\": [{}]} | FOREIGN",
                "{\"a\": {\"dataset\": 1}} | UNKNOWN",
                "{\"type\": \"car\"} | UNKNOWN",
                "[1, 2] | UNKNOWN",
                "{} | UNKNOWN",
                "title_en,countries | NONE",
                "<kml/> | NONE",
                "'' | NONE"
            })
    void is_known_by_what_stands_at_its_top(String text, JsonContent content) {
        assertThat(JsonContent.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(content);
    }
}
