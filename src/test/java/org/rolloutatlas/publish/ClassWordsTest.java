package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The atlas in {@code examples} with odd words for the six classes, and without the usual ones in its own texts. */
@DisplayName("The classes of stages")
class ClassWordsTest {
    private static final Path FILE = Path.of("examples/covid-apps/events.json");

    /** The usual words as words of their own; not as a part of a code. */
    private static final Pattern USUAL = Pattern.compile(
            Stream.of(Language.EN, Language.FR)
                    .flatMap(language -> Arrays.stream(StageClass.values())
                            .map(stage -> FirstEdition.wording(language).stageClass(stage)))
                    .distinct()
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\d:/_-])(?:", ")(?![\\p{L}\\d_-])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What readers see or hear: text between tags, and attributes that are words. */
    private static final Pattern SAID =
            Pattern.compile(">([^<>]+)<|(?:alt|title|content|aria-label|data-[a-z-]+)=\"([^\"]* [^\"]*)\"");

    private static final Pattern UNSAID = Pattern.compile("<(style|script)\\b.*?</\\1>", Pattern.DOTALL);

    /** What kind of question it is on which sources disagree: who signed, not how far it stands. */
    private static final Set<String> OF_QUESTIONS = Stream.of(Language.EN, Language.FR)
            .map(SiteWords::new)
            .flatMap(words -> Stream.of(words.text("questions.who.gloss"), words.text("questions.when.gloss")))
            .collect(Collectors.toSet());

    private static final Edition ODD = odd();

    @Test
    void are_nowhere_called_otherwise_than_the_dataset_calls_them() {
        assertThat(written()).hasSizeGreaterThan(500).allSatisfy(address -> {
            var usual = SAID.matcher(UNSAID.matcher(text(address)).replaceAll(""))
                    .results()
                    .map(said -> said.group(1) == null ? said.group(2) : said.group(1))
                    .filter(said -> !OF_QUESTIONS.contains(said))
                    .filter(said -> USUAL.matcher(said).find())
                    .toList();
            assertThat(usual).as(address.text()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/",
                "/countries",
                "/countries/FR",
                "/fr/countries/FR",
                "/projects/fr-stopcovid",
                "/stories/tracing-to-pass",
                "/events/be-2020-09-coronalert-launch",
                "/known-then",
                "/?q=tracing",
                "/?without=single",
                "/embed/atlas",
                "/embed/known-then",
                "/embed/events/be-2020-09-coronalert-launch",
                "/image/atlas.svg",
                "/image/countries/FR.svg?width=700",
                "/image/events/be-2020-09-coronalert-launch.svg"
            })
    void are_called_as_the_dataset_calls_them(String address) {
        assertThat(text(PagesTest.address(address))).containsPattern("(?i)>[^<]*Qclass[a-f]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/embed/atlas", "/known-then", "/image/atlas.svg"})
    void are_all_in_the_legend(String address) {
        assertThat(text(PagesTest.address(address))).contains("Qclassb", "Qclassc", "Qclassd", "Qclasse", "Qclassf");
    }

    @Test
    void keep_their_codes_in_files() {
        assertThat(text(PagesTest.address("/data/events.csv")))
                .contains(",signed,", ",in-operation,")
                .doesNotContain("Qclass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void are_named_in_the_usual_method_text_too(String tag) {
        var language = Language.find(tag).orElseThrow();

        assertThat(String.join("\n", UsualMethod.in(ODD.wording(language))))
                .contains("Qclassa", "Qclassb", "Qclassc", "Qclassd", "Qclasse", "Qclassf", "qclasse")
                .doesNotContain("{")
                .doesNotContainPattern(USUAL);
    }

    private static String text(Address address) {
        return new String(Renditions.of(ODD, address).body().toArray(), StandardCharsets.UTF_8);
    }

    /** Without data, which has codes. */
    private static List<Address> written() {
        return WrittenAddresses.of(ODD).stream()
                .filter(address -> !(address.route() instanceof Route.Data))
                .toList();
    }

    private static Edition odd() {
        try {
            var file = (ObjectNode) cleared(JsonMapper.shared().readTree(Files.readString(FILE)));
            var classes = ((ObjectNode) file.get("vocabularies")).putArray("classes");
            char letter = 'a';
            for (var stage : StageClass.values()) {
                var word = "Qclass" + letter++;
                classes.addObject()
                        .put("id", stage.code())
                        .putObject("label")
                        .put("en", word)
                        .put("fr", word);
            }
            return TestEditions.of("odd", file.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other words for the usual ones in all texts; codes stay. */
    private static JsonNode cleared(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                for (var name : List.copyOf(object.propertyNames())) {
                    var value = object.get(name);
                    object.set(name, isCode(name, value) ? value : cleared(value));
                }
                yield object;
            }
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, cleared(list.get(i)));
                }
                yield list;
            }
            case StringNode text ->
                StringNode.valueOf(USUAL.matcher(text.stringValue())
                        .replaceAll(word -> word.group().substring(0, 1) + "yx"));
            default -> node;
        };
    }

    private static boolean isCode(String name, JsonNode value) {
        return value.isString()
                && List.of("id", "class", "stage", "kind", "role", "relation", "precision", "selection", "url")
                        .contains(name.toLowerCase(Locale.ROOT));
    }
}
