package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of the product")
class PhrasesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"render/words/record", "publish/words", "explorer/explorer"})
    void have_the_same_keys_and_places_for_values_in_every_language(String name) throws IOException {
        var english = read(name + "_en");
        var chinese = read(name + "_zh_Hans");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        var matcher = java.util.regex.Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/rolloutatlas", name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
