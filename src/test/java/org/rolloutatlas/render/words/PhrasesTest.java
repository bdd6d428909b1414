package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.event.Language;

@DisplayName("The texts of the product")
class PhrasesTest {
    private static final Path ROOT = Path.of("src/main/resources/org/rolloutatlas");
    private static final String ENGLISH = "_en.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** What French puts a space before, and the space that does not break: not the mark that begins a query or a file name. */
    private static final Pattern BREAKING = Pattern.compile("[ a-zéè}][;?!»](?![a-z])|[ a-zéè}]:(?!/)|«[^\u00A0]");

    /** Every pack beside each of its translations. */
    static Stream<Arguments> translations() throws IOException {
        var packs = packs();
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.EN)
                .flatMap(language -> packs.stream().map(pack -> Arguments.of(pack, suffix(language))));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void have_the_same_keys_and_places_for_values_in_every_language(String pack, String suffix) throws IOException {
        var english = read(pack + ENGLISH);
        var translated = read(pack + suffix);

        assertThat(without(english, translated)).as("missing").isEmpty();
        assertThat(without(translated, english)).as("too much").isEmpty();
        for (var key : english.stringPropertyNames()) {
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            // Chinese has no space between two sentences
            if (!english.getProperty(key).isBlank()) {
                assertThat(translated.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void are_in_ten_packs() throws IOException {
        assertThat(packs()).hasSize(10);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void stand_in_one_file(Language language) throws IOException {
        var files = new TreeMap<String, Set<String>>();
        for (var pack : packs()) {
            read(pack + suffix(language))
                    .forEach((key, text) -> files.computeIfAbsent(key + " = " + text, _ -> new TreeSet<>())
                            .add(pack));
        }
        files.values().removeIf(places -> places.size() == 1);

        assertThat(files).isEmpty();
    }

    @Test
    void do_not_break_before_a_french_mark() throws IOException {
        for (var pack : packs()) {
            read(pack + suffix(Language.FR))
                    .forEach((key, text) -> assertThat(text.toString())
                            .as(pack + ": " + key)
                            .doesNotContainPattern(BREAKING)
                            .doesNotContain("'", "\"", "...", "“"));
        }
    }

    private static Set<String> without(Properties some, Properties others) {
        var keys = new TreeSet<>(some.stringPropertyNames());
        keys.removeAll(others.stringPropertyNames());
        return keys;
    }

    /** Paths without language and ending. */
    private static Set<String> packs() throws IOException {
        try (var paths = Files.walk(ROOT)) {
            var packs = new TreeSet<String>();
            paths.map(path -> ROOT.relativize(path).toString())
                    .filter(path -> path.endsWith(ENGLISH))
                    .forEach(path -> packs.add(path.substring(0, path.length() - ENGLISH.length())));
            return packs;
        }
    }

    private static String suffix(Language language) {
        return "_" + language.tag().replace('-', '_') + ".properties";
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(ROOT.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
