package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;

/** Those of the atlas in {@code examples}, which declares English and French. */
@DisplayName("Pages in French")
class FrenchPagesTest {
    private static final Path FILE = Path.of("examples/covid-apps/events.json");
    private static final Edition SECOND = TestEditions.of(FILE);
    private static final Path PACKS = Path.of("src/main/resources/org/rolloutatlas");

    /** What stands between the values of a text, and the forms of its nouns. */
    private static final Pattern VALUE = Pattern.compile("\\{\\d\\|?|[|}]");

    /** Shorter ones are words of both languages, or parts of codes. */
    private static final int TELLING = 12;

    @Test
    void say_nothing_in_the_english_words_of_the_interface_and_say_that_they_are_french() throws IOException {
        var english = english();
        assertThat(english).hasSizeGreaterThan(300);

        assertThat(french()).hasSizeGreaterThan(250).allSatisfy(address -> {
            var rendition = Renditions.of(SECOND, address);
            var text = new String(rendition.body().toArray(), StandardCharsets.UTF_8);
            assertThat(english.stream().filter(text::contains).toList())
                    .as(address.text())
                    .isEmpty();
            if (rendition.mediaType().startsWith("text/html")) {
                assertThat(text).as(address.text()).contains("<html lang=\"fr\"");
            }
        });
    }

    @Test
    void lead_to_the_same_in_english_and_are_led_to() {
        assertThat(text(Address.of(new Route.Atlas()).in(Language.FR)))
                .contains(
                        "hreflang=\"en\" lang=\"en\">English</a>",
                        "property=\"og:locale\" content=\"fr_FR\"",
                        "property=\"og:locale:alternate\" content=\"en_GB\"");
        assertThat(text(Address.of(new Route.Atlas())))
                .contains("href=\"/fr/\" hreflang=\"fr\" lang=\"fr\">Français</a>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /fr/                                 | sources indépendantes
            /fr/countries                        | Pays et territoires où un système serait en service
            /fr/method                           | Comment les informations sont comptées
            /fr/events/be-2020-09-coronalert-launch | 30 septembre 2020
            /fr/embed/atlas                      | première publication recensée
            /fr/no-such-page                     | Il n’y a pas de page à cette adresse
            """)
    void speak_french(String path, String words) {
        var address = Address.parse(path, "", _ -> false);

        assertThat(address.map(FrenchPagesTest::text)
                        .orElseGet(() -> new String(
                                new PublicSite(() -> SECOND)
                                        .notFound(SECOND, path, "")
                                        .rendition()
                                        .body()
                                        .toArray(),
                                StandardCharsets.UTF_8)))
                .contains(words);
    }

    @Test
    void are_not_those_of_an_atlas_that_is_written_in_english_and_chinese() {
        var first = TestEditions.SMALL;

        assertThat(first.languages()).containsExactly(Language.EN, Language.ZH_HANS);
        assertThat(PublicAddresses.all(first)).noneMatch(address -> address.language() == Language.FR);
        assertThat(new String(
                        new PublicSite(() -> first)
                                .notFound(first, "/fr/no-such-page", "")
                                .rendition()
                                .body()
                                .toArray(),
                        StandardCharsets.UTF_8))
                .contains("<html lang=\"en\"");
    }

    /** Without pictures, which have tests of their own. */
    private static List<Address> french() {
        return PublicAddresses.all(SECOND).stream()
                .filter(address -> address.language() == Language.FR)
                .filter(address ->
                        !(address.route() instanceof Route.Image) && !(address.route() instanceof Route.Pinned))
                .toList();
    }

    private static String text(Address address) {
        return new String(Renditions.of(SECOND, address).body().toArray(), StandardCharsets.UTF_8);
    }

    /** Texts of the English packs that no French text and no text of the dataset has as well. */
    private static Set<String> english() throws IOException {
        var known = Files.readString(FILE);
        var french = String.join("\n", texts("fr"));
        var english = new TreeSet<String>();
        for (var text : texts("en")) {
            Arrays.stream(VALUE.split(text))
                    .map(String::strip)
                    .filter(part -> part.length() > TELLING)
                    .filter(part -> !known.contains(part) && !french.contains(part))
                    .forEach(english::add);
        }
        return english;
    }

    private static List<String> texts(String language) throws IOException {
        try (var paths = Files.walk(PACKS)) {
            return paths.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .flatMap(path -> read(path).values().stream().map(String::valueOf))
                    .toList();
        }
    }

    private static Properties read(Path pack) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(pack)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
