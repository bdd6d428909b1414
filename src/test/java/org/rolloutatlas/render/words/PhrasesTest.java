package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of the product")
class PhrasesTest {
    private static final Path ROOT = Path.of("src/main/resources/org/rolloutatlas");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "render/words/product",
                "render/words/record",
                "publish/site",
                "publish/words",
                "explorer/explorer"
            })
    void have_the_same_keys_and_places_for_values_in_every_language(String name) throws IOException {
        var english = read(name + "_en");
        var chinese = read(name + "_zh_Hans");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "zh_Hans"})
    void stand_in_one_file(String language) throws IOException {
        var files = new TreeMap<String, Set<String>>();
        try (var paths = Files.walk(ROOT)) {
            for (var path : paths.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var texts = read(ROOT.relativize(path).toString().replace(".properties", ""));
                texts.forEach((key, text) -> files.computeIfAbsent(key + " = " + text, _ -> new TreeSet<>())
                        .add(path.getFileName().toString()));
            }
        }
        files.values().removeIf(places -> places.size() == 1);

        assertThat(files).isEmpty();
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
        try (var reader = Files.newBufferedReader(ROOT.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
